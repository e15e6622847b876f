package org.gainsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.Confidence.Band;
import org.gainsay.speech.Tables;
import org.junit.jupiter.api.Test;

/** An act that rests on little is trusted less. */
class ConfidenceTest {
  private static final Confidence CONFIDENCE = new Confidence();

  private static Confidence.Weighed first(String text) {
    ArticleExtraction.Trace trace = Acts.extraction().trace(Acts.article(text));
    return CONFIDENCE.weigh(trace.discourse(), trace.linked().acts().get(0).act());
  }

  private static String band(String text) {
    return first(text).band().name();
  }

  @Test
  void aPlainVerbBetweenTwoNamesIsSure() {
    assertEquals("high", band("Peru accused Chile of cutting an undersea cable."));
    assertEquals("high", band("Norway's government condemned Belarus on Friday."));
  }

  @Test
  void aNounWithoutSpeakerOrAnOpenVerdictIsNot() {
    assertTrue(
        first("Claims of meddling in the vote spread on Friday.").points()
            < first("Peru accused Chile of meddling in the vote.").points());
    assertTrue(Set.of("low", "doubtful").contains(band("Peru was accused of cutting a cable.")));
  }

  @Test
  void whatAnActRestsOnIsTold() {
    List<String> grounds = first("Peru accused Chile of cutting an undersea cable.").grounds();
    assertEquals(
        List.of(
            "evidence=verb",
            "row=plain",
            "type=Accusation",
            "speaker=argument",
            "target=argument",
            "roles=both-beside",
            "roles=both-told-by-plain-row",
            "clause=root"),
        grounds);
  }

  @Test
  void theActsOfAnArticleCarryTheValueOfTheirBand() {
    List<LinkedAct> acts =
        Acts.extraction().extract(Acts.article("Peru accused Chile of theft.")).acts();
    assertEquals(CONFIDENCE.bands().get(0).value(), acts.get(0).act().confidence());
  }

  @Test
  void theBandsAreInOrderAndTheHighOneHoldsWhatItPromises() {
    List<Band> bands = CONFIDENCE.bands();
    assertEquals(
        List.of("high", "medium", "low", "doubtful"), bands.stream().map(Band::name).toList());
    List<Double> values = bands.stream().map(Band::value).toList();
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.reverseOrder());
    assertEquals(sorted, values);
    assertTrue(values.get(0) >= 0.95 && values.get(0) <= 1, () -> values.toString());
  }

  @Test
  void everyPlainRowIsARowOfTheLexicon() {
    Set<String> cues =
        Tables.rows(SpeechAct.class, "cues.tsv").stream()
            .map(row -> Tables.cell(row, "id"))
            .collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    List<String> plain =
        Tables.rows(Confidence.class, "plain-rows.tsv").stream()
            .map(row -> Tables.cell(row, "rule"))
            .toList();
    plain.stream().filter(rule -> !cues.contains(rule)).forEach(unknown::add);
    assertEquals(Set.of(), unknown);
    assertTrue(plain.size() >= 40);
  }
}
