package org.gainsay.extract;

/** How the article reports an act. */
public enum Mode {
  /** The article reports it as done. */
  ASSERTED,
  /** Known only through another act: "rejected London's accusation that …". */
  PRESUPPOSED,
  /** Reported as not done: "stopped short of blaming". */
  NEGATED,
  /** Conditional, future or possible: "would accuse", "if it accused". */
  HYPOTHETICAL;

  /** The name in JSON Lines and of the concept in the code list. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the act counts as done. */
  public boolean isDone() {
    return this == ASSERTED || this == PRESUPPOSED;
  }
}
