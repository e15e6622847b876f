package org.gainsay.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The byline, the date and the dateline that stand as paragraphs of their own above the story. */
record Lead(Facts facts, @Nullable Dateline dateline) {
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|by)[: ]\\s*\\p{Lu}[^.!?\"“”]*(?:\\.[^.!?\"“”]*)?");
  private static final int LONGEST = 120;
  private static final int LINES = 4;

  /** Takes them off the front of the paragraphs. */
  static Lead take(List<String> paragraphs, @Nullable LocalDate published) {
    String byline = null;
    Dateline dateline = null;
    LocalDate date = null;
    for (int i = 0; i < LINES && paragraphs.size() > 1; i++) {
      String line = paragraphs.get(0);
      Dateline here = wholeLine(line, published);
      if (isByline(line)) {
        byline = byline == null ? line : byline;
      } else if (here != null) {
        dateline = dateline == null ? here : dateline;
      } else if (isDate(line)) {
        date = date == null ? Dates.parse(line).orElse(null) : date;
      } else {
        break;
      }
      paragraphs.remove(0);
    }
    return new Lead(new Facts(null, byline, null, null, date, null), dateline);
  }

  static boolean isByline(String line) {
    return line.length() <= LONGEST && BYLINE.matcher(line).matches() && !Prose.is(line);
  }

  /** A date and little else. */
  static boolean isDate(String line) {
    return line.length() <= 80
        && Dates.parse(line).isPresent()
        && Prose.words(line) <= 11
        && !line.contains("\"");
  }

  /** A dateline that is a line of its own; its span is not in the text. */
  static @Nullable Dateline wholeLine(String line, @Nullable LocalDate published) {
    if (line.length() > LONGEST) {
      return null;
    }
    Dateline found = Datelines.atStart(line, published).orElse(null);
    if (found == null || found.span() == null) {
      return null;
    }
    boolean all = found.span().end() >= line.stripTrailing().length() - 1;
    return all && !found.place().isEmpty()
        ? new Dateline(found.place(), found.agency(), found.date(), null)
        : null;
  }
}
