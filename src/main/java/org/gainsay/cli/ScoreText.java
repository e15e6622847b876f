package org.gainsay.cli;

import java.util.List;
import java.util.Locale;
import org.gainsay.evaluate.BandTally;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Tally;
import org.jspecify.annotations.Nullable;

/** A score as tables for a person. */
final class ScoreText {
  private final StringBuilder out = new StringBuilder();

  String tables(Score score) {
    line("%d articles", score.articles());
    line("");
    table("type", score.types(), score.all());
    table("form", score.forms(), null);
    table("mode", score.modes(), null);
    Tally links = score.links();
    line(
        "links        %6d%8d   %.3f %.3f %.3f",
        links.gold(),
        links.system(),
        links.precision(links.where()),
        links.recall(links.where()),
        links.f1(links.where()));
    line("reported as done though negated or hypothetical: %d", score.reportedAsDone());
    bands(score);
    return out.toString();
  }

  private void table(String kind, List<Tally> tallies, @Nullable Tally all) {
    line(
        "%-13s%6s%8s   %-20s   %-5s   %s",
        kind, "gold", "system", "where P     R     F1", "who F1", "whom P    R     F1");
    tallies.forEach(this::row);
    if (all != null) {
      row(all);
    }
    line("");
  }

  /** How far the confidence of acts holds on this gold. */
  private void bands(Score score) {
    line("");
    line("%-13s%8s%8s%8s   %s", "confidence", "acts", "right", "share", "promised");
    for (BandTally band : score.bands()) {
      line(
          "%-13s%8d%8d%8s   %.2f",
          band.name(),
          band.acts(),
          band.right(),
          band.acts() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", band.share()),
          band.promised());
    }
  }

  private void row(Tally t) {
    line(
        "%-13s%6d%8d   %.3f %.3f %.3f      %.3f    %.3f %.3f %.3f",
        t.kind(),
        t.gold(),
        t.system(),
        t.precision(t.where()),
        t.recall(t.where()),
        t.f1(t.where()),
        t.f1(t.who()),
        t.precision(t.whom()),
        t.recall(t.whom()),
        t.f1(t.whom()));
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
