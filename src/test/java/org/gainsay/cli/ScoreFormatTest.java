package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.evaluate.GoldArticle;
import org.gainsay.evaluate.GoldReader;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Scorer;
import org.gainsay.link.Acts;
import org.junit.jupiter.api.Test;

/**
 * A score as it is written, on a gold that is wrong on purpose, so that every kind of error is in
 * it whatever the extraction learns.
 */
class ScoreFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");

  private static Score score() throws IOException {
    Scorer scorer = new Scorer();
    for (String name : List.of("cable", "ferry")) {
      GoldArticle gold = GoldReader.read(FOLDER.resolve("gold/" + name + ".json"));
      scorer.add(gold, Acts.extraction().trace(Acts.article(gold.text())));
    }
    return scorer.score();
  }

  private static List<String> errors(Score score) {
    return ScoreFormat.TSV.of(score, true).lines().toList();
  }

  @Test
  void eachErrorIsToldWithItsSentenceRuleAndReason() throws IOException {
    String text = ScoreFormat.TEXT.of(score(), true);
    assertEquals(
        Files.readString(FOLDER.resolve("errors.txt")), text.substring(text.indexOf("errors\n")));
  }

  @Test
  void everyLineOfTheTableHasTheSameCells() throws IOException {
    List<String> lines = errors(score());
    assertEquals(12, lines.size());
    assertEquals(
        List.of(13), lines.stream().map(l -> l.split("\t", -1).length).distinct().toList());
    assertTrue(
        lines.get(1).startsWith("target\tAccusation\tcable\t1\t1\t5\t12\taccused\taccuse\t"));
  }

  @Test
  void theObjectHoldsErrorsAndReasonsOnlyWhenAsked() throws IOException {
    Score score = score();
    JsonObject with = JsonParser.parseString(ScoreFormat.JSON.of(score, true)).getAsJsonObject();
    assertEquals(11, with.getAsJsonArray("errors").size());
    assertEquals(
        1,
        with.getAsJsonObject("reasons")
            .getAsJsonObject("missed")
            .get("the gate held back the article")
            .getAsInt());
    JsonObject without =
        JsonParser.parseString(ScoreFormat.JSON.of(score, false)).getAsJsonObject();
    assertEquals(2, without.get("articles").getAsInt());
    assertTrue(!without.has("errors"));
  }

  @Test
  void everyActIsWrittenWithItsBandAndGrounds() throws IOException {
    List<String> lines = ScoreLines.acts(score()).lines().toList();
    assertTrue(lines.get(1).startsWith("cable\t0\thigh\t"), lines.get(1));
    assertTrue(lines.get(1).contains("\taccused\taccuse\tevidence=verb row=plain "), lines.get(1));
    assertEquals(
        List.of(10), lines.stream().map(l -> l.split("\t", -1).length).distinct().toList());
  }

  @Test
  void theScoreTellsHowManyActsOfEachBandAreRight() throws IOException {
    String text = ScoreFormat.TEXT.of(score(), false);
    assertTrue(text.contains("\nconfidence       acts   right   share   promised\nhigh "), text);
  }

  @Test
  void anUnknownFormatIsAMistakeOfTheUser() {
    assertThrows(UsageException.class, () -> ScoreFormat.named("csv"));
  }
}
