package org.gainsay.link;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads times off the words of a sentence: "on 4 March", "in July 2016", "the 2016 election", "last
 * year's", "two days ago", "between 2014 and 2016". What is told relative to today is reckoned from
 * the day of publication; a month without a year is the last such month that had begun by then.
 */
final class Calendar {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private static final Set<String> BEFORE_MONTHS = Set.of("last", "this", "in", "since", "early");

  private final List<Token> tokens;
  private final @Nullable LocalDate published;

  Calendar(List<Token> tokens, @Nullable LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** The time whose words begin with the token of that index. */
  Optional<IncidentTime> at(int index) {
    Optional<IncidentTime> first = single(index);
    if (first.isEmpty()) {
      return first;
    }
    int next = after(first.get());
    boolean from = index > 0 && List.of("between", "from").contains(lower(index - 1));
    if (from && List.of("and", "to", "until", "through", "till").contains(lower(next))) {
      Optional<IncidentTime> second = single(next + 1);
      if (second.isPresent() && !second.get().last().isBefore(first.get().first())) {
        return time(first.get().first(), second.get().last(), index, after(second.get()));
      }
    }
    if (index > 0 && lower(index - 1).equals("since")) {
      LocalDate end = published;
      return end == null || end.isBefore(first.get().first())
          ? Optional.empty()
          : time(first.get().first(), end, index - 1, next);
    }
    // "before 2016", "by March": one end only
    boolean open =
        List.of("before", "until", "till", "by", "after", "than", "about")
            .contains(lower(index - 1));
    return open ? Optional.empty() : first;
  }

  private int after(IncidentTime time) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < time.words().end()) {
      i++;
    }
    return i;
  }

  private Optional<IncidentTime> single(int index) {
    String word = lower(index);
    Optional<Integer> year = year(index);
    if (year.isPresent()) {
      return years(year.get(), year.get(), index, index + 1);
    }
    if (word.matches("(19|20)\\d0s")) {
      int decade = Integer.parseInt(word.substring(0, 4));
      return years(decade, decade + 9, index, index + 1);
    }
    if (day(index).isPresent() && month(index + 1).isPresent()) {
      return date(day(index).get(), month(index + 1).get(), index, index + 2);
    }
    if (month(index).isPresent()) {
      Month month = month(index).get();
      return day(index + 1).isPresent()
          ? date(day(index + 1).get(), month, index, index + 2)
          : monthOnly(month, index);
    }
    return published == null ? Optional.empty() : relative(word, index, published);
  }

  private Optional<IncidentTime> relative(String word, int index, LocalDate today) {
    String next = lower(index + 1);
    return switch (word) {
      case "yesterday" -> days(today.minusDays(1), index, index + 1);
      case "today", "tonight" -> days(today, index, index + 1);
      case "earlier" ->
          next.equals("this")
              ? named(0, lower(index + 2), index + 1, today)
                  .flatMap(t -> time(t.first(), today, index, index + 3))
              : Optional.empty();
      case "last", "past", "previous" -> named(1, next, index, today);
      case "this" ->
          // so far: the article cannot tell of days to come as done
          named(0, next, index, today)
              .flatMap(
                  t ->
                      time(
                          t.first(), t.last().isAfter(today) ? today : t.last(), index, index + 2));
      default -> {
        Optional<DayOfWeek> weekday = weekday(word);
        yield weekday.isPresent()
            ? days(today.with(TemporalAdjusters.previousOrSame(weekday.get())), index, index + 1)
            : lower(index + 2).equals("ago") ? ago(word, next, index, today) : Optional.empty();
      }
    };
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private Optional<IncidentTime> named(int back, String unit, int index, LocalDate today) {
    return switch (unit) {
      case "year" -> years(today.getYear() - back, today.getYear() - back, index, index + 2);
      case "month" -> monthOf(YearMonth.from(today).minusMonths(back), index, index + 2);
      case "week" -> weekOf(today.minusWeeks(back), index, index + 2);
      case "night" -> days(today.minusDays(back), index, index + 2);
      default -> {
        Optional<DayOfWeek> weekday = weekday(unit);
        yield weekday.isPresent()
            ? days(today.with(TemporalAdjusters.previous(weekday.get())), index, index + 2)
            : month(index + 1).flatMap(month -> monthOf(lastOf(month, today), index, index + 2));
      }
    };
  }

  private Optional<IncidentTime> ago(String number, String unit, int index, LocalDate today) {
    Integer count = NUMBERS.get(number);
    if (count == null && number.matches("\\d{1,2}")) {
      count = Integer.valueOf(number);
    }
    if (count == null) {
      return Optional.empty();
    }
    int end = index + 3;
    return switch (unit) {
      case "day", "days" -> days(today.minusDays(count), index, end);
      case "week", "weeks" -> weekOf(today.minusWeeks(count), index, end);
      case "month", "months" -> monthOf(YearMonth.from(today).minusMonths(count), index, end);
      case "year", "years" -> years(today.getYear() - count, today.getYear() - count, index, end);
      default -> Optional.empty();
    };
  }

  private Optional<IncidentTime> date(int day, Month month, int from, int to) {
    int comma = lower(to).equals(",") ? to + 1 : to;
    Optional<Integer> year = year(comma);
    try {
      if (year.isPresent()) {
        return days(LocalDate.of(year.get(), month, day), from, comma + 1);
      }
      if (published == null) {
        return Optional.empty();
      }
      LocalDate same = LocalDate.of(published.getYear(), month, day);
      return days(same.isAfter(published) ? same.minusYears(1) : same, from, to);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<IncidentTime> monthOnly(Month month, int index) {
    int at = index + 1;
    int comma = List.of(",", "of").contains(lower(at)) ? at + 1 : at;
    Optional<Integer> year = year(comma);
    if (year.isPresent()) {
      return monthOf(YearMonth.of(year.get(), month), index, comma + 1);
    }
    if (published == null) {
      return Optional.empty();
    }
    boolean lastYear = lower(at).equals("last") && lower(at + 1).equals("year");
    boolean thisYear = lower(at).equals("this") && lower(at + 1).equals("year");
    if (lastYear || thisYear) {
      int told = published.getYear() - (lastYear ? 1 : 0);
      return monthOf(YearMonth.of(told, month), index, at + 2);
    }
    return monthOf(lastOf(month, published), index, at);
  }

  private static YearMonth lastOf(Month month, LocalDate today) {
    YearMonth same = YearMonth.of(today.getYear(), month);
    return same.atDay(1).isAfter(today) ? same.minusYears(1) : same;
  }

  private Optional<IncidentTime> weekOf(LocalDate day, int from, int to) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return time(monday, monday.plusDays(6), from, to);
  }

  private Optional<IncidentTime> monthOf(YearMonth month, int from, int to) {
    return time(month.atDay(1), month.atEndOfMonth(), from, to);
  }

  private Optional<IncidentTime> years(int first, int last, int from, int to) {
    return time(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), from, to);
  }

  private Optional<IncidentTime> days(LocalDate day, int from, int to) {
    return time(day, day, from, to);
  }

  private Optional<IncidentTime> time(LocalDate first, LocalDate last, int from, int to) {
    Span words = tokens.get(from).span().join(tokens.get(to - 1).span());
    return Optional.of(new IncidentTime(first, last, words));
  }

  private Optional<Integer> year(int index) {
    String word = lower(index);
    return word.matches("(19|20)\\d\\d") && tokens.get(index).pos().equals("CD")
        ? Optional.of(Integer.valueOf(word))
        : Optional.empty();
  }

  private Optional<Integer> day(int index) {
    String word = lower(index);
    return word.matches("([1-9]|[12]\\d|3[01])(st|nd|rd|th)?")
        ? Optional.of(Integer.valueOf(word.replaceAll("\\D", "")))
        : Optional.empty();
  }

  private Optional<Month> month(int index) {
    String word = lower(index).replace(".", "");
    boolean named =
        !word.isEmpty()
            && (tokens.get(index).isProperNoun()
                // "May" looks like a verb
                || BEFORE_MONTHS.contains(lower(index - 1)));
    if (word.length() < 3 || !named || !Character.isUpperCase(tokens.get(index).form().charAt(0))) {
      return Optional.empty();
    }
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      boolean abbreviated = name.startsWith(word) && (word.length() == 3 || word.equals("sept"));
      if (name.equals(word) || abbreviated) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private String lower(int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).form().toLowerCase(Locale.ROOT);
  }
}
