package org.gainsay.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMatchTest {
  /** "name:side, name:side" */
  private static List<GoldParty> parties(String written) {
    return Arrays.stream(written.split(";"))
        .filter(party -> !party.isBlank())
        .map(party -> party.strip().split(":", -1))
        .map(pair -> new GoldParty(pair[0], pair[1]))
        .toList();
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    "Zhao Lijian:CHN, China:CHN, true",
    "China:CHN, Chile:CHL, false",
    "Microsoft:Microsoft, Microsoft Corporation:, true",
    "World Health Organization:WHO, WHO:WHO, true",
    "European Union:EU, the EU:, true",
    "US officials:, United States:USA, false",
    "US:, United States:USA, true",
    "A:PER; B:CHL, Peru:PER, true",
    "A:PER; B:CHL; C:BOL, Peru:PER, false",
    "A:PER, Peru:PER; Chile:CHL, false",
    "A:PER; B:CHL, Peru:PER; Chile:CHL; Bolivia:BOL, true",
    "'', Peru:PER, false",
    "'', '', true",
    "A:PER, '', false",
  })
  void partiesAgreeBySideOrByName(String gold, String system, boolean right) {
    assertEquals(right, PartyMatch.right(parties(gold), parties(system), false));
  }

  @org.junit.jupiter.api.Test
  void aFreeRoleMayBeFilledWhereTheGoldHasNone() {
    assertEquals(true, PartyMatch.right(List.of(), parties("Peru:PER"), true));
  }
}
