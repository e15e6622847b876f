package org.gainsay.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something is said to have been done: a weekday is the last one not after the day
 * of publication; a month and day without a year the last such day.
 */
final class Days {
  private Days() {}

  /** The day told directly on the verb: "on Tuesday", "yesterday", "May 17". */
  static Optional<LocalDate> near(Grammar grammar, Token verb, @Nullable LocalDate published) {
    Optional<LocalDate> own = under(grammar, verb, published);
    // "The ministry on Monday accused": the day hangs on the subject
    return own.isPresent()
        ? own
        : grammar.surfaceSubject(verb).flatMap(subject -> under(grammar, subject, published));
  }

  private static Optional<LocalDate> under(
      Grammar grammar, Token verb, @Nullable LocalDate published) {
    for (Token child : grammar.sentence().children(verb)) {
      if (List.of("ccomp", "xcomp", "advcl", "relcl", "conj", "dobj").contains(child.label())) {
        continue;
      }
      Token phrase = child.label().equals("prep") ? grammar.objectOf(child).orElse(child) : child;
      Optional<LocalDate> day = read(grammar, phrase, published);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> read(
      Grammar grammar, Token word, @Nullable LocalDate published) {
    String lower = word.form().toLowerCase(Locale.ROOT);
    if (published != null) {
      if (lower.equals("today") || lower.equals("tonight")) {
        return Optional.of(published);
      }
      if (lower.equals("yesterday")) {
        return Optional.of(published.minusDays(1));
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().equalsIgnoreCase(lower)) {
          return Optional.of(published.with(TemporalAdjusters.previousOrSame(day)));
        }
      }
    }
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      boolean isMonth =
          lower.equals(name) || (lower.length() > 2 && name.startsWith(lower.replace(".", "")));
      if (isMonth && word.isProperNoun()) {
        return date(grammar, word, month, published);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(
      Grammar grammar, Token word, Month month, @Nullable LocalDate published) {
    int day = 0;
    int year = 0;
    List<Token> tokens = grammar.sentence().tokens();
    for (int i = Math.max(0, word.index() - 1);
        i < Math.min(tokens.size(), word.index() + 4);
        i++) {
      String form = tokens.get(i).form();
      if (form.matches("\\d{1,2}(st|nd|rd|th)?") && day == 0) {
        day = Integer.parseInt(form.replaceAll("\\D", ""));
      } else if (form.matches("(19|20)\\d\\d")) {
        year = Integer.parseInt(form);
      }
    }
    if (day == 0 || (year == 0 && published == null)) {
      return Optional.empty();
    }
    try {
      if (year != 0 || published == null) {
        return Optional.of(LocalDate.of(year, month, day));
      }
      LocalDate same = LocalDate.of(published.getYear(), month, day);
      return Optional.of(same.isAfter(published) ? same.minusYears(1) : same);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
