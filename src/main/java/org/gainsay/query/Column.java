package org.gainsay.query;

/**
 * A column of an answer, so that a notebook gets dates and numbers and not text alone.
 *
 * @param name the variable, without the question mark
 * @param type {@code string}, {@code iri}, {@code date}, {@code integer}, {@code decimal} or {@code
 *     boolean}
 */
public record Column(String name, Type type) {
  /** What the values of a column are; the name in lower case is what a header writes. */
  public enum Type {
    STRING,
    IRI,
    DATE,
    INTEGER,
    DECIMAL,
    BOOLEAN;

    /** The word for it in a header and in the catalogue. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
