package org.gainsay.annotation;

import org.gainsay.article.Span;

/**
 * A stretch of an article's text as the parsing library reads it best: every kind of space a plain
 * one, every kind of double quotation mark one that it knows, and without characters that nobody
 * sees (soft hyphens, zero-width ones). Its offsets can be turned back into the article's.
 */
final class CleanText {
  private final String text;
  private final int[] offsets;

  private CleanText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static CleanText of(String article, Span span) {
    StringBuilder clean = new StringBuilder(span.length());
    int[] offsets = new int[span.length() + 1];
    for (int at = span.start(); at < span.end(); at++) {
      char c = article.charAt(at);
      if (!invisible(c)) {
        offsets[clean.length()] = at;
        clean.append(plain(c));
      }
    }
    offsets[clean.length()] = span.end();
    return new CleanText(clean.toString(), offsets);
  }

  String text() {
    return text;
  }

  /** The span of the article's text that was written here from start to end; not empty. */
  Span inArticle(int start, int end) {
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  private static boolean invisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\uFEFF';
  }

  private static char plain(char c) {
    return switch (c) {
      case '«', '‹' -> '\u201C';
      case '»', '›' -> '\u201D';
      case '\u2028', '\u2029' -> ' ';
      default -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    };
  }
}
