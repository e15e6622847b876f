package org.gainsay.evaluate;

import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.jspecify.annotations.Nullable;

/**
 * An act as a person annotated it.
 *
 * @param id names it within its article
 * @param type what is done by it
 * @param cue the words that make it this act
 * @param place where the cue stands, in Unicode code points
 * @param speakers who performs it
 * @param targets whom it is against, or whom it answers
 * @param respondsTo the id of the act that it answers
 * @param sameAs the id of the act that it repeats
 * @param mode how the article reports it
 * @param form whether the words are the speaker's own
 */
public record GoldAct(
    String id,
    ActType type,
    String cue,
    Span place,
    List<GoldParty> speakers,
    List<GoldParty> targets,
    @Nullable String respondsTo,
    @Nullable String sameAs,
    Mode mode,
    Form form) {
  public GoldAct {
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
  }

  /** Whether it counts: an act that is reported as done and told for the first time. */
  public boolean counts() {
    return mode.isDone() && sameAs == null;
  }
}
