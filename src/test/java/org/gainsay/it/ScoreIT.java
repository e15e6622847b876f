package org.gainsay.it;

import static org.gainsay.it.Launched.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The score on the samples does not fall; docs/benchmarks.md tells its history. */
class ScoreIT {
  private static final double WHERE = 0.79;
  private static final double WHOM = 0.565;

  @Test
  void theScoreOnTheSamplesHolds() {
    Launched run = gainsay("evaluate", "samples/gold");
    assertEquals(0, run.code(), run.err());
    String[] all =
        run.out()
            .lines()
            .filter(line -> line.startsWith("ALL"))
            .findFirst()
            .get()
            .split("\\s+", -1);
    // ALL, gold, system, where P R F1, who F1, whom P R F1
    assertEquals(10, all.length, run.out());
    assertTrue(Double.parseDouble(all[5]) >= WHERE, run.out());
    assertTrue(Double.parseDouble(all[9]) >= WHOM, run.out());
  }
}
