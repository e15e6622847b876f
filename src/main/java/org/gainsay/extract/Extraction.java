package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.gainsay.speech.Discourse;

/**
 * All extractors over one article. Where several find an act at one place, the one that needs the
 * least inference wins: a performative cue before a stated wrong before a verdict. Safe for use by
 * many threads.
 */
public final class Extraction {
  private final List<Extractor> extractors;

  public Extraction(List<Extractor> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  /** The extractors on the class path, the project's own first and in their order of precedence. */
  public static Extraction standard() {
    List<Extractor> found = new ArrayList<>();
    ServiceLoader.load(Extractor.class).forEach(found::add);
    return new Extraction(found);
  }

  /** The acts in reading order. */
  public List<SpeechAct> extract(Discourse discourse, Consumer<Rejected> rejected) {
    List<SpeechAct> kept = new ArrayList<>();
    for (Extractor extractor : extractors) {
      List<SpeechAct> more = extractor.extract(discourse, rejected);
      for (SpeechAct act : more) {
        if (kept.stream().noneMatch(other -> covers(other, act))) {
          kept.add(act);
        } else {
          rejected.accept(new Rejected(act.cue(), act.rule(), "told by another act already"));
        }
      }
    }
    kept.sort(
        Comparator.comparing(SpeechAct::cue)
            .thenComparing(SpeechAct::type)
            .thenComparing(SpeechAct::rule));
    return List.copyOf(kept);
  }

  /**
   * Whether an act already told takes in another: at the same cue, or in the words that state its
   * content, unless those are a nominal's, which an answer in the same sentence presupposes.
   */
  private static boolean covers(SpeechAct kept, SpeechAct act) {
    if (kept.cue().overlaps(act.cue())) {
      return true;
    }
    boolean inside = kept.content() != null && kept.content().contains(act.cue());
    boolean presupposed = act.mode() == Mode.PRESUPPOSED;
    boolean performative = !act.rule().startsWith("wrong-") && !act.rule().startsWith("verdict-");
    return inside && !presupposed && !performative;
  }
}
