package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations by their marks: straight, curly and French double quotes, and single quotes
 * where they are no apostrophes. Quotations inside quotations are not told apart. One that is not
 * closed ends with its paragraph.
 */
final class Quotations {
  /** The kinds of mark a quotation can be closed with, given how it was opened. */
  private enum Marks {
    DOUBLE,
    FRENCH,
    TEX,
    SINGLE
  }

  private record Opening(Marks marks, int start, int length) {}

  private static final int LONGEST_SINGLE = 1200;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  static List<Quotation> in(String text, List<Span> paragraphs) {
    Quotations finder = new Quotations(text);
    Optional<Opening> open = Optional.empty();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : new Span(0, 0);
      open = finder.paragraph(paragraphs.get(i), next, open);
    }
    return List.copyOf(finder.found);
  }

  /** Reads one paragraph; gives back the quotation that is still open at its end. */
  private Optional<Opening> paragraph(Span paragraph, Span next, Optional<Opening> carried) {
    int at = paragraph.start();
    while (at < paragraph.end() && blank(at)) {
      at++;
    }
    int head = at;
    @Nullable Opening open = null;
    while (at < paragraph.end()) {
      if (open == null) {
        open = opening(at, paragraph, next);
        at += open == null ? 1 : open.length();
        continue;
      }
      int closing = closing(open, at, paragraph);
      if (closing > 0) {
        add(open, at, at + closing, head, carried);
        at += closing;
        open = null;
      } else if (reopens(open, at, paragraph)) {
        add(open, trimmed(open, at), trimmed(open, at), head, carried);
        open = null;
      } else {
        at++;
      }
    }
    if (open != null) {
      add(open, trimmed(open, paragraph.end()), trimmed(open, paragraph.end()), head, carried);
    }
    return Optional.ofNullable(open);
  }

  private void add(Opening open, int innerEnd, int end, int head, Optional<Opening> carried) {
    boolean continues =
        open.start() == head && carried.filter(c -> c.marks() == open.marks()).isPresent();
    int innerStart = open.start() + open.length();
    if (innerStart < innerEnd) {
      found.add(
          new Quotation(new Span(open.start(), end), new Span(innerStart, innerEnd), continues));
    }
  }

  private @Nullable Opening opening(int at, Span paragraph, Span next) {
    Marks marks = marksOf(text.charAt(at));
    if (marks == null) {
      return null;
    }
    int length = marks == Marks.TEX ? 2 : 1;
    boolean opens =
        switch (marks) {
          case DOUBLE -> straight(at) ? opensLike(at, 1, paragraph) : !closesLike(at, 1, paragraph);
          case FRENCH -> true;
          case TEX -> startsWith("``", at, paragraph);
          case SINGLE -> singleOpens(at, paragraph, next);
        };
    return opens ? new Opening(marks, at, length) : null;
  }

  /** What kind of quotation a mark may open. */
  private static @Nullable Marks marksOf(char c) {
    return switch (c) {
      case '"', '\uFF02', '\u201C', '\u201E', '\u201F' -> Marks.DOUBLE;
      case '«' -> Marks.FRENCH;
      case '`' -> Marks.TEX;
      case '\'', '\u2018', '\u201B' -> Marks.SINGLE;
      default -> null;
    };
  }

  private boolean straight(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\uFF02';
  }

  /** The length of the mark at this place if it closes the quotation, else 0. */
  private int closing(Opening open, int at, Span paragraph) {
    char c = text.charAt(at);
    return switch (open.marks()) {
      case DOUBLE -> doubleCloses(open, at, paragraph) ? 1 : 0;
      case FRENCH -> c == '»' ? 1 : 0;
      case TEX -> {
        int one = c == '"' || c == '\u201D' ? 1 : 0;
        yield startsWith("''", at, paragraph) ? 2 : one;
      }
      case SINGLE -> singleCloses(open, at, paragraph) ? 1 : 0;
    };
  }

  private boolean doubleCloses(Opening open, int at, Span paragraph) {
    if (straight(at)) {
      return !opensLike(at, 1, paragraph);
    }
    boolean german = text.charAt(open.start()) == '\u201E';
    char c = text.charAt(at);
    return c == '\u201D' || (c == '\u201C' && (german || closesLike(at, 1, paragraph)));
  }

  private boolean reopens(Opening open, int at, Span paragraph) {
    char c = text.charAt(at);
    return open.marks() == Marks.DOUBLE
        && (c == '\u201C' || c == '"')
        && opensLike(at, 1, paragraph);
  }

  /** Whether what surrounds a mark is what surrounds an opening one. */
  private boolean opensLike(int at, int length, Span paragraph) {
    boolean before = at == paragraph.start() || blank(at - 1) || opener(text.charAt(at - 1));
    int after = at + length;
    return before && after < paragraph.end() && !blank(after) && !stop(text.charAt(after));
  }

  private boolean closesLike(int at, int length, Span paragraph) {
    int after = at + length;
    boolean ends = after >= paragraph.end() || blank(after) || stop(text.charAt(after));
    return ends && at > paragraph.start() && !blank(at - 1);
  }

  private boolean singleOpens(int at, Span paragraph, Span next) {
    if (!opensLike(at, 1, paragraph) || elision(at, paragraph)) {
      return false;
    }
    Opening open = new Opening(Marks.SINGLE, at, 1);
    int limit = Math.min(paragraph.end(), at + LONGEST_SINGLE);
    for (int i = at + 1; i < limit; i++) {
      if (singleCloses(open, i, paragraph)) {
        return true;
      }
    }
    boolean first = text.substring(paragraph.start(), at).isBlank();
    return first
        && text.charAt(at) == '\u2018'
        && next.in(text).stripLeading().startsWith("\u2018");
  }

  /** A mark after a plural's s is the end of a quotation only if no later one can be. */
  private boolean singleCloses(Opening open, int at, Span paragraph) {
    if (!singleCloser(open, at, paragraph)) {
      return false;
    }
    boolean plural = Character.toLowerCase(text.charAt(at - 1)) == 's' && lowerWordFollows(at);
    if (!plural) {
      return true;
    }
    int limit = Math.min(paragraph.end(), open.start() + LONGEST_SINGLE);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '\u2018' || c == '\'') && opensLike(i, 1, paragraph)) {
        return true;
      }
      if (singleCloser(open, i, paragraph)) {
        return false;
      }
    }
    return true;
  }

  private boolean singleCloser(Opening open, int at, Span paragraph) {
    char c = text.charAt(at);
    boolean mark = text.charAt(open.start()) == '\'' ? c == '\'' : c == '\u2019' || c == '\'';
    return mark
        && at > open.start() + 1
        && !blank(at - 1)
        && (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean lowerWordFollows(int at) {
    return at + 2 < text.length() && blank(at + 1) && Character.isLowerCase(text.charAt(at + 2));
  }

  /** 'em, 'tis, '90s: letters left out, not a quotation. */
  private boolean elision(int at, Span paragraph) {
    int end = at + 1;
    while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    return word.matches("\\d\\ds?")
        || List.of(
                "s", "em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "ll", "re",
                "ve", "d", "t", "m")
            .contains(word);
  }

  private int trimmed(Opening open, int end) {
    int from = open.start() + open.length();
    int last = end;
    while (last > from && blank(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean startsWith(String mark, int at, Span paragraph) {
    return at + mark.length() <= paragraph.end() && text.startsWith(mark, at);
  }

  private boolean blank(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean opener(char c) {
    return "([{-/\u2013\u2014\u201C\u2018\"'«:".indexOf(c) >= 0;
  }

  private static boolean stop(char c) {
    return ".,;:!?)]}\u2026".indexOf(c) >= 0;
  }
}
