package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gainsay.link.Acts;
import org.junit.jupiter.api.Test;

/** What {@code gainsay explain} says of a sentence. */
class ExplanationTest {
  private static String explained(String text) {
    return new Explanation(Acts.extraction().trace(Acts.article(text)), false).text();
  }

  private static void assertHolds(String text, String line) {
    String told = explained(text);
    assertTrue(told.lines().anyMatch(l -> l.strip().equals(line)), told);
  }

  @Test
  void aRoleIsToldWithTheWayToIt() {
    String text = "Chinese hackers robbed the bank. Peru condemned Chile. It blamed Bolivia too.";
    assertHolds(text, "speaker  Peru (PER), named beside the verb: \"Peru\"");
    assertHolds(text, "speaker  Peru (PER), a pronoun: \"It\"");
    assertHolds(text, "target   Bolivia (BOL), named beside the verb: \"Bolivia\"");
  }

  @Test
  void whatIsNoActIsToldWithTheReason() {
    String text = "Peru denied them entry.";
    assertHolds(text, "no act     \"denied\": another sense of the word (rule deny-nominal)");
  }

  @Test
  void aWordWhoseRowsDoNotFitIsToldWithWhatTheyLack() {
    String text = "Peru accused Chile. France did not rule in the matter.";
    assertHolds(
        text,
        "no act     \"rule\": no row fits (rule-out lacks prt=out; rule-out-doing lacks prt=out)");
  }

  @Test
  void aReasonIsToldOnce() {
    String told = explained("Peru said it had hacked Chile. Nobody had hacked Bolivia.");
    assertEquals(
        told.lines().distinct().filter(l -> l.contains("no act")).toList(),
        told.lines().filter(l -> l.contains("no act")).toList());
  }
}
