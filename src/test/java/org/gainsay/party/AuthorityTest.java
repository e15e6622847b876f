package org.gainsay.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
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

  @ParameterizedTest
  @CsvSource({
    "Siemens,DEU",
    "a spokesman for Huawei,CHN",
    "Hamas fighters,PSE",
    "Alexei Navalny,RUS",
    "a spokesman for Bobi Wine,UGA",
    "Jose Mujica,URY",
    "José Mujica,URY",
    "Gambian ex-president Yahya Jammeh,GMB",
    "Joseph Kony,UGA",
    "Xinhua,CHN",
    "Chatham House,GBR",
    "DJI,CHN",
    "Red Cross,''",
    "NATO,''",
    "Anonymous,''"
  })
  void aPartyIsAtHomeWhereItIsBased(String phrase, String home) {
    assertEquals(home, AUTHORITY.home(AUTHORITY.resolve(phrase)).map(Party::side).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "Guangzhou,CHN",
    "residents of Homs,SYR",
    "the Queensland government,AUS",
    "Kerala High Court,IND",
    "Harvard professor,USA",
    "American University of Beirut,LBN",
    "University of Leeds,GBR",
    "a Tibetan monk,CHN",
    "Ottoman archives,TUR",
    "Polish-born pilot,POL",
    "Chelsea Manning,Chelsea Manning",
    "Dallas Goedert,Dallas Goedert"
  })
  void aPlacePutsAPhraseAloneIntoItsState(String phrase, String side) {
    assertEquals(side, AUTHORITY.resolve(phrase).side());
  }

  /** "DJI" the maker of drones must not share its side with Djibouti. */
  @Test
  void noCompanyOrGroupNamedByACodeHasAStateForItsSide() {
    List<String> confused =
        AUTHORITY.parties().values().stream()
            .filter(p -> p.kind() != PartyKind.STATE && p.name().equals(p.side()))
            .filter(p -> AUTHORITY.state(p.side()).isPresent())
            .map(Party::key)
            .toList();
    assertEquals(List.of(), confused);
  }

  @Test
  void everyHomeIsAKnownState() {
    List<String> lost =
        List.of("organisations.csv", "groups.csv", "companies.csv", "leaders.csv").stream()
            .flatMap(file -> Table.load(file).rows().stream())
            .map(row -> row.get("home"))
            .filter(home -> !home.isEmpty() && AUTHORITY.state(home).isEmpty())
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void noPlaceIsListedTwiceOrNamesAState() {
    List<String> seen = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    for (CSVRecord row : Table.load("places.csv").rows()) {
      for (String form : Table.values(row, "names")) {
        boolean state = AUTHORITY.named(form).filter(p -> p.kind() == PartyKind.STATE).isPresent();
        if (state || seen.contains(form)) {
          twice.add(form);
        }
        seen.add(form);
      }
    }
    assertEquals(List.of(), twice);
    assertTrue(seen.size() >= 2000, "places");
  }
}
