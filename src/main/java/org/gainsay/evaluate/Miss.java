package org.gainsay.evaluate;

import java.util.Locale;
import org.gainsay.extract.ActType;

/**
 * One disagreement of system and gold.
 *
 * @param article the id of the article
 * @param kind what went wrong
 * @param type of the act that is wrong, or that was missed
 * @param place of its cue
 * @param cue the words that make it this act
 * @param rule the row of the lexicon that took it or looked at it; empty where none did
 * @param reason why, in words that are the same for all of its class, so that they can be counted
 * @param found what the system has there; empty where it has nothing
 * @param wanted what the gold has there; empty where it has nothing
 */
public record Miss(
    String article,
    Kind kind,
    ActType type,
    Place place,
    String cue,
    String rule,
    String reason,
    String found,
    String wanted) {

  /** What can go wrong with an act. */
  public enum Kind {
    /** The system did not find it. */
    MISSED,
    /** The system found an act where there is none. */
    SPURIOUS,
    /** The act was found with the wrong speakers. */
    SPEAKER,
    /** The act was found with the wrong targets. */
    TARGET,
    /** The system reports as done what the article tells as not done or as possible. */
    FALSE;

    /** Its name in lists. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
