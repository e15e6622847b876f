package org.gainsay.extract;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * One accusation, denial or other act about wrongdoing, as one place in an article tells it.
 *
 * @param type what is done by it
 * @param cue the word or words that make it this act
 * @param evidence the clause or sentence that tells it; holds the cue
 * @param speakers who performs it; several for a joint act, none where the text tells none
 * @param targets whom it is against; of an answer, whom it answers
 * @param content the words that state what is alleged or denied
 * @param mode how the article reports it
 * @param form whether the words are the speaker's own
 * @param date the day of the act where the text tells it
 * @param rule id of the lexicon entry or rule that found it
 * @param confidence the share of acts found on like grounds that are right, from 0 to 1; {@link
 *     #UNWEIGHED} until its roles are final
 */
public record SpeechAct(
    ActType type,
    Span cue,
    Span evidence,
    List<Role> speakers,
    List<Role> targets,
    @Nullable Span content,
    Mode mode,
    Form form,
    @Nullable LocalDate date,
    String rule,
    double confidence) {
  /** The confidence of an act that has not been weighed yet. */
  public static final double UNWEIGHED = 0;

  public SpeechAct {
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
  }

  /** The same act against somebody else. */
  public SpeechAct against(List<Role> others) {
    return between(speakers, others);
  }

  /** The same act by and against others. */
  public SpeechAct between(List<Role> ones, List<Role> others) {
    return new SpeechAct(
        type, cue, evidence, ones, others, content, mode, form, date, rule, confidence);
  }

  /** The same act with another confidence. */
  public SpeechAct withConfidence(double weighed) {
    return new SpeechAct(
        type, cue, evidence, speakers, targets, content, mode, form, date, rule, weighed);
  }
}
