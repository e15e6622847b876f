package org.gainsay.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.load();

  private static long count(PartyKind... kinds) {
    List<PartyKind> asked = List.of(kinds);
    return AUTHORITY.parties().values().stream().filter(p -> asked.contains(p.kind())).count();
  }

  @Test
  void noFormNamesTwoPartiesAndNoRuleNamesNone() {
    assertEquals(List.of(), AUTHORITY.conflicts());
  }

  @Test
  void tablesHoldAtLeastWhatIsPromised() {
    assertTrue(count(PartyKind.STATE) >= 200, "states");
    assertTrue(count(PartyKind.ALLIANCE, PartyKind.ORGANISATION) >= 60, "organisations");
    assertTrue(count(PartyKind.GOVERNMENT_BODY) >= 150, "bodies");
    assertTrue(count(PartyKind.COMPANY, PartyKind.MEDIA) >= 150, "companies and media");
    assertTrue(count(PartyKind.ARMED_GROUP, PartyKind.THREAT_GROUP) >= 100, "groups");
  }

  @Test
  void everyKeyIsLowerCaseAsciiWithOneSlash() {
    List<String> odd =
        AUTHORITY.parties().keySet().stream()
            .filter(k -> !k.matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*"))
            .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void everyBodyBelongsToAKnownState() {
    List<String> lost =
        AUTHORITY.parties().values().stream()
            .filter(p -> p.kind() == PartyKind.GOVERNMENT_BODY)
            .filter(p -> AUTHORITY.state(p.side()).isEmpty())
            .map(Party::key)
            .toList();
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @CsvSource({
    "Great Britain,GBR",
    "the Kremlin,RUS",
    "Côte d'Ivoire,CIV",
    "Britain’s Defense Ministry,GBR",
    "two Chinese warplanes,CHN",
    "Russia’s ambassador to Poland,RUS",
    "Chile's Ministry of Mines,CHL",
    "the Lebanese president's office,LBN",
    "UN Security Council,UN",
    "president of the European Council,EU",
    "SECURITY COUNCIL,UN",
    "authorities,''"
  })
  void aPhraseAloneHasTheSideOfItsOwner(String phrase, String side) {
    assertEquals(side, AUTHORITY.resolve(phrase).side());
  }
}
