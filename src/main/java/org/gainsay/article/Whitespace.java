package org.gainsay.article;

/**
 * What is normalised within a paragraph of a page or of a saved text: runs of blanks of any kind
 * (no-break and narrow ones included) become one space; soft hyphens and zero-width marks, which
 * nobody sees, go. The zero-width joiner stays, for emoji are built with it.
 */
final class Whitespace {
  private Whitespace() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isUnseen(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** One paragraph, normalised, without blanks at its ends. */
  static String normalise(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!isUnseen(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
