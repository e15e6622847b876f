package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the lines that stand around an article's paragraphs; {@code furniture.tsv}. */
final class Furniture {
  /** What a line of furniture does. */
  enum Kind {
    /** The article has ended. */
    STOP,
    /** A box of links begins. */
    BOX,
    /** Only this line is dropped. */
    SKIP,
    /** An appeal to the reader. */
    ASK
  }

  private record Rule(Kind kind, Pattern pattern) {}

  /** No line of furniture is longer. */
  private static final int LONGEST = 600;

  private static final List<Rule> RULES = load();

  private Furniture() {}

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Lists.table("furniture.tsv")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      rules.add(
          new Rule(
              kind, Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
    return List.copyOf(rules);
  }

  static Optional<Kind> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Rule rule : RULES) {
      if (rule.pattern.matcher(line).matches()) {
        return Optional.of(rule.kind);
      }
    }
    return Optional.empty();
  }
}
