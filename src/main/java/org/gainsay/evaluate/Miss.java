package org.gainsay.evaluate;

/**
 * One disagreement of system and gold.
 *
 * @param article the id of the article
 * @param kind what went wrong
 * @param type the label of the act's type
 * @param cue the words of the act
 * @param detail the text around it, or the parties on both sides
 */
public record Miss(String article, Kind kind, String type, String cue, String detail) {
  /** What can go wrong with an act. */
  public enum Kind {
    /** The system did not find it. */
    MISSED,
    /** The system found an act where there is none. */
    SPURIOUS,
    /** The act was found with the wrong speakers or targets. */
    ROLE,
    /** The system reports as done what the article tells as not done or as possible. */
    FALSE
  }
}
