package org.gainsay.source;

/** The kinds of problem an input can have. Each name is a heading in {@code docs/errors.md}. */
public enum IssueCode {
  /** The input holds no text. */
  EMPTY_INPUT(true),
  /** The input is not text: an image, a program, a compressed file of an unknown kind. */
  BINARY_INPUT(true),
  /** The input ends in the middle: a cut gzip stream, half a JSON object, half a WARC record. */
  TRUNCATED_INPUT(true),
  /** The input does not follow its own format, for example a line that is no JSON object. */
  MALFORMED_INPUT(true),
  /** The article is not in English, which is the only language read so far. */
  NOT_ENGLISH(true),
  /** The text is larger than five megabytes. */
  OVERSIZED_INPUT(true),
  /** The file could not be read. */
  UNREADABLE_INPUT(true),
  /** The characters were damaged before the article reached us; it was read all the same. */
  DAMAGED_ENCODING(false),
  /** No article body was found on the page. */
  NO_BODY(true),
  /** Two articles carry the same id but different texts; both are kept, as two text versions. */
  DUPLICATE_ID(false),
  /** The article's graph breaks a shape; it was kept out of the store. */
  SHAPE_VIOLATION(true),
  /** An extractor failed on the article. */
  EXTRACTION_FAILED(true);

  private final boolean fatal;

  IssueCode(boolean fatal) {
    this.fatal = fatal;
  }

  /** Whether the article is left out of the graph for it. */
  public boolean fatal() {
    return fatal;
  }
}
