package org.gainsay.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.evaluate.Score;

/** How evaluate can write a score. */
enum ScoreFormat {
  /** Tables for a person. */
  TEXT,
  /** One table, for a spreadsheet. */
  TSV,
  /** One object, for a program. */
  JSON;

  static ScoreFormat named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--format must be one of "
                        + Arrays.stream(values())
                            .map(ScoreFormat::label)
                            .collect(Collectors.joining(", "))
                        + ", not "
                        + label
                        + "."));
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String of(Score score, boolean errors) {
    return switch (this) {
      case TEXT -> new ScoreText().tables(score) + (errors ? "\n" + ErrorText.of(score) : "");
      case TSV -> errors ? ScoreLines.errors(score) : ScoreLines.scores(score);
      case JSON -> ScoreJson.of(score, errors);
    };
  }
}
