package org.gainsay.extract;

/** Whether the words of an act are the speaker's own. */
public enum Form {
  /** The whole clause stands in quotation marks. */
  DIRECT,
  /** None of it does. */
  INDIRECT,
  /** A part of it does. */
  MIXED;

  /** The name in JSON Lines and of the concept in the code list. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
