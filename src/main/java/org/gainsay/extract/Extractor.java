package org.gainsay.extract;

import java.util.List;
import java.util.function.Consumer;
import org.gainsay.speech.Discourse;

/**
 * Finds speech acts of some kind in an article under its speakers. Implementations are found by
 * {@link java.util.ServiceLoader}; they are used by many threads at once and keep no state.
 */
@FunctionalInterface
public interface Extractor {
  /**
   * The acts in the article, in any order.
   *
   * @param discourse the article
   * @param found the acts of the extractors before this one: who has accused whom so far
   * @param rejected takes what looked like an act and was none, for {@code gainsay explain}
   */
  List<SpeechAct> extract(Discourse discourse, List<SpeechAct> found, Consumer<Rejected> rejected);
}
