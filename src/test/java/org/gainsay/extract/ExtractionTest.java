package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.link.ActCase;
import org.gainsay.link.Acts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short texts to their acts; the cases are the files in {@code src/test/resources/acts}. */
class ExtractionTest {
  @TestFactory
  Stream<DynamicTest> aTextTellsItsActs() {
    return ActCase.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.text(), () -> assertEquals(each.acts(), Acts.of(each.text()))));
  }

  @Test
  void thereAreCasesOfAllGroups() {
    List<Integer> sizes = ActCase.FILES.stream().map(f -> ActCase.read(f).size()).toList();
    assertTrue(sizes.stream().allMatch(size -> size >= 6), sizes::toString);
    assertTrue(ActCase.all().size() >= 90, () -> ActCase.all().size() + " cases");
  }

  /** Without their cues, for how much of a negation belongs to one is open. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Belgium did not accuse China of the attack. | BEL -> CHN negated",
        "Finland never accused Estonia of sabotage. | FIN -> EST negated",
        "Sweden has not blamed Russia for the leak. | SWE -> RUS negated",
        "Oslo had not condemned Moscow for the raid. | NOR -> RUS negated",
      })
  void whatIsNotSaidIsNotDone(String text, String act) {
    assertEquals(
        List.of(act),
        Acts.of(text).stream().map(l -> l.replaceAll(".*\\] | indirect.*", "")).toList());
  }
}
