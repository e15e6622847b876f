package org.gainsay.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.gainsay.evaluate.Miss;
import org.gainsay.evaluate.Place;
import org.gainsay.evaluate.Score;

/**
 * The errors of a score for a person: each sentence once, with all that is wrong in it, and at the
 * end how often each reason occurs.
 */
final class ErrorText {
  private static final String INDENT = " ".repeat(13);

  private ErrorText() {}

  static String of(Score score) {
    StringBuilder out = new StringBuilder("errors\n");
    String above = "";
    for (Miss miss : score.misses()) {
      String head = miss.article() + ", " + where(miss.place());
      if (!head.equals(above)) {
        out.append('\n').append(head).append("\n  ").append(miss.place().words()).append("\n\n");
        above = head;
      }
      out.append(entry(miss));
    }
    return out.append('\n').append(reasons(score)).toString();
  }

  private static String where(Place place) {
    return place.paragraph() == 0
        ? "outside the paragraphs"
        : place.sentence() == 0
            ? "paragraph " + place.paragraph()
            : "paragraph " + place.paragraph() + ", sentence " + place.sentence();
  }

  private static String entry(Miss miss) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "  %-9s  %s \"%s\" at %d-%d\n",
            miss.kind().label(),
            miss.type().label(),
            miss.cue().replaceAll("\\s+", " "),
            miss.place().start(),
            miss.place().end()));
    line(out, "why", miss.reason() + (miss.rule().isEmpty() ? "" : " (rule " + miss.rule() + ")"));
    line(out, "found", miss.found());
    line(out, "gold", miss.wanted());
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(INDENT)
          .append(String.format(Locale.ROOT, "%-6s", name))
          .append(value)
          .append('\n');
    }
  }

  /** Each reason with its count, the most frequent first. */
  private static String reasons(Score score) {
    StringBuilder out = new StringBuilder("reasons\n");
    score
        .reasons()
        .forEach(
            (kind, reasons) -> {
              int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
              out.append(String.format(Locale.ROOT, "\n  %-9s%4d\n", kind.label(), all));
              reasons.entrySet().stream()
                  .sorted(
                      Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                          .thenComparing(Map.Entry::getKey))
                  .forEach(
                      e ->
                          out.append(
                              String.format(Locale.ROOT, "%15d  %s\n", e.getValue(), e.getKey())));
            });
    return out.toString();
  }
}
