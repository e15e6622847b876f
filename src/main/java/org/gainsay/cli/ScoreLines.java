package org.gainsay.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.evaluate.Judged;
import org.gainsay.evaluate.Miss;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Tally;

/** A score as tab-separated lines under a line of column names. */
final class ScoreLines {
  private ScoreLines() {}

  /** Counts, from which every figure can be computed. */
  static String scores(Score score) {
    StringBuilder out = new StringBuilder();
    out.append(line("table", "kind", "gold", "system", "where", "who", "whom"));
    table("type", score.types(), out);
    table("form", score.forms(), out);
    table("mode", score.modes(), out);
    table("all", List.of(score.all(), score.links()), out);
    return out.toString();
  }

  private static void table(String name, List<Tally> tallies, StringBuilder out) {
    for (Tally t : tallies) {
      out.append(line(name, t.kind(), t.gold(), t.system(), t.where(), t.who(), t.whom()));
    }
  }

  /** One act of the system a line, with what it rests on. */
  static String acts(Score score) {
    return line(
            "article", "right", "band", "points", "type", "start", "end", "cue", "rule", "grounds")
        + score.judged().stream().map(ScoreLines::act).collect(Collectors.joining());
  }

  private static String act(Judged act) {
    return line(
        act.article(),
        act.right() ? 1 : 0,
        act.weighed().band().name(),
        act.weighed().points(),
        act.type().label(),
        act.place().start(),
        act.place().end(),
        act.cue(),
        act.rule(),
        String.join(" ", act.weighed().grounds()));
  }

  /** One error a line. */
  static String errors(Score score) {
    return line(
            "error",
            "type",
            "article",
            "paragraph",
            "sentence",
            "start",
            "end",
            "cue",
            "rule",
            "reason",
            "found",
            "gold",
            "words")
        + score.misses().stream().map(ScoreLines::error).collect(Collectors.joining());
  }

  private static String error(Miss miss) {
    return line(
        miss.kind().label(),
        miss.type().label(),
        miss.article(),
        miss.place().paragraph(),
        miss.place().sentence(),
        miss.place().start(),
        miss.place().end(),
        miss.cue(),
        miss.rule(),
        miss.reason(),
        miss.found(),
        miss.wanted(),
        miss.place().words());
  }

  private static String line(Object... cells) {
    return Stream.of(cells)
            .map(cell -> cell.toString().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
