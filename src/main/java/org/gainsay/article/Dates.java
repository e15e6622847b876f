package org.gainsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day in the ways that pages, feeds and datelines write it. The day is the one on the
 * clock of the place that wrote it: a zone never moves it.
 */
final class Dates {
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final Pattern ISO =
      Pattern.compile("\\b(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b(" + MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(?:at\\s+)?(\\d{4})\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(" + MONTH + ")(?:[\\s,-]+(\\d{4})\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile("\\b(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})\\b");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Dates() {}

  /**
   * The first full date in the words: ISO 8601, RFC 822, "July 20, 2021", "20 July 2021",
   * "20/07/2021". Of a date in figures that could be read both ways nothing is said.
   */
  static Optional<LocalDate> parse(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      return day(iso.group(1), number(iso.group(3)), iso.group(4));
    }
    Matcher compact = COMPACT.matcher(words.strip());
    if (compact.find()) {
      return day(compact.group(1), number(compact.group(2)), compact.group(3));
    }
    for (Matcher m = DAY_MONTH.matcher(words); m.find(); ) {
      if (m.group(3) != null) {
        return day(m.group(3), month(m.group(2)), m.group(1));
      }
    }
    for (Matcher m = MONTH_DAY.matcher(words); m.find(); ) {
      if (m.group(3) != null) {
        return day(m.group(3), month(m.group(1)), m.group(2));
      }
    }
    Matcher numbers = NUMBERS.matcher(words);
    if (numbers.find()) {
      int first = number(numbers.group(1));
      int second = number(numbers.group(3));
      if (first > 12 || first == second) {
        return day(numbers.group(4), second, numbers.group(1));
      }
      return second > 12 ? day(numbers.group(4), first, numbers.group(3)) : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A date that may lack its year, as in a dateline: then the year that puts it next to the given
   * day.
   */
  static Optional<LocalDate> parseNear(String words, LocalDate near) {
    Optional<LocalDate> full = parse(words);
    if (full.isPresent()) {
      return full;
    }
    Matcher monthDay = MONTH_DAY.matcher(words);
    Matcher dayMonth = DAY_MONTH.matcher(words);
    boolean dayFirst = dayMonth.find();
    if (!dayFirst && !monthDay.find()) {
      return Optional.empty();
    }
    int month = month(dayFirst ? dayMonth.group(2) : monthDay.group(1));
    String day = dayFirst ? dayMonth.group(1) : monthDay.group(2);
    Optional<LocalDate> best = Optional.empty();
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      Optional<LocalDate> candidate = day(String.valueOf(year), month, day);
      if (candidate.isPresent()
          && (best.isEmpty() || distance(candidate.get(), near) < distance(best.get(), near))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = number(year);
    if (y < 1700 || y > 2200) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
