package org.gainsay.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProgramTest {
  @Test
  void theSameProgramHasTheSameHash() {
    assertEquals(Program.provenance(), Program.provenance());
  }

  @Test
  void theHashIsToldBesideTheVersion() {
    String told = Program.provenance().configuration();
    assertTrue(told.matches("gainsay \\S+, rules and data [0-9a-f]{16}"), told);
  }
}
