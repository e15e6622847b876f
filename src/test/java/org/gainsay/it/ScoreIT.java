package org.gainsay.it;

import static org.gainsay.it.Launched.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The score on the samples does not fall; docs/benchmarks.md tells its history. */
class ScoreIT {
  private static final double WHERE = 0.845;
  private static final double WHOM = 0.738;
  private static final double LINKS = 0.70;

  @Test
  void theScoreOnTheSamplesHolds() {
    Launched run = gainsay("evaluate", "samples/gold");
    assertEquals(0, run.code(), run.err());
    String[] all = line(run.out(), "ALL");
    // ALL, gold, system, where P R F1, who F1, whom P R F1
    assertEquals(10, all.length, run.out());
    assertTrue(Double.parseDouble(all[5]) >= WHERE, run.out());
    assertTrue(Double.parseDouble(all[9]) >= WHOM, run.out());
    // links, gold, system, P R F1
    assertTrue(Double.parseDouble(line(run.out(), "links")[5]) >= LINKS, run.out());
    assertTrue(run.out().contains("though negated or hypothetical: 0"), run.out());
  }

  private static String[] line(String out, String first) {
    return out.lines().filter(l -> l.startsWith(first)).findFirst().get().split("\\s+", -1);
  }
}
