package org.gainsay.article;

/**
 * Turns UTF-16 offsets of one text into Unicode code point offsets, which is what evidence
 * selectors and JSON Lines count. A text without surrogate pairs costs nothing.
 */
public final class CodePoints {
  private final int[] before;

  public CodePoints(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    if (plain) {
      before = new int[0];
      return;
    }
    before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      boolean leads =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!leads) {
        count++;
      }
    }
    before[text.length()] = count;
  }

  /** The code point offset of a UTF-16 offset. */
  public int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  /** The same span counted in code points. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
