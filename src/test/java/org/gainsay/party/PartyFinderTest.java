package org.gainsay.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On unparsed text: what is found here is found whatever the gate holds back. */
class PartyFinderTest {
  private static Parties find(String text) {
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    Article article =
        new Article("x", null, null, null, null, null, null, null, text, paragraphs, List.of());
    return new PartyFinder(Authority.load())
        .find(new AnnotatedArticle(article, List.of(), List.of()));
  }

  /** The mention whose head is the word: "type key side". */
  private static String headed(String text, String word) {
    return find(text)
        .headedAt(text.lastIndexOf(word))
        .map(m -> m.type() + " " + m.party().key() + " " + m.party().side())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Protesters in Tbilisi said Georgia would reply. | Georgia | NAME state/geo GEO",
        "Voters in Atlanta, Georgia, went home. | Georgia | none",
        "A court in Amman said Jordan had asked. | Jordan | NAME state/jor JOR",
        "Rep. Jim Jordan complained again. | Jordan | NAME person/jim-jordan USA",
        "Chad accused Sudan of the raid. | Chad | NAME state/tcd TCD",
        "It was Chad Wolf who signed. | Chad | NAME person/chad-wolf Chad Wolf",
        "Ankara said Turkey was not involved. | Turkey | NAME state/tur TUR",
        "The company at Turkey Point objected. | Turkey | none",
        "Washington denied it. | Washington | METONYM state/usa USA",
        "The letter of George Washington was sold. | Washington | NAME person/george-washington George Washington",
        "The Washington Post reported it. | Washington Post | NAME media/washington-post Washington Post",
        "The US denied it. | US | NAME state/usa USA",
        "They told us nothing. | us | none",
        "TELL US THE TRUTH | US | none",
        "The South China Morning Post said so. | China | NAME media/south-china-morning-post South China Morning Post",
        "He spoke at a briefing in Beijing. | Beijing | none",
        "They flew to Moscow at night. | Moscow | none",
        "The claim was rejected by Moscow. | Moscow | METONYM state/rus RUS",
      })
  void anAmbiguousNameIsReadByItsContext(String text, String word, String mention) {
    assertEquals(mention, headed(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Last week British Foreign Secretary Dominic Raab spoke. | person/dominic-raab GBR",
        "Later Foreign Ministry spokesman Chen Anyou told reporters in Beijing. | person/chen-anyou CHN",
        "Then Tom Price, the State Department spokesman, left. | person/tom-price USA",
        "So said Ann Tolley, the minister in charge of New Zealand's spy agency. | person/ann-tolley NZL",
        "Ecuador's foreign minister, Maria Isabel Salvador, came. | person/maria-isabel-salvador ECU",
        "The agency said its chairman, Dick Pound, would. WADA said its chairman, Dick Pound, would. | person/dick-pound WADA",
        "Then Microsoft president Bradley Smith agreed. | person/bradley-smith Microsoft",
        "The software had spied on Jamal Khashoggi. Tal Levine, its chief executive, left. | person/jamal-khashoggi Jamal Khashoggi;person/tal-levine Tal Levine",
        "Also Chinese activist Liu Anping disagreed. | person/liu-anping Liu Anping",
      })
  void aPersonHasTheSideOfTheOffice(String text, String person) {
    assertEquals(
        List.of(person.split(";")),
        find(text).mentions().stream()
            .map(Mention::party)
            .filter(p -> p.kind() == PartyKind.PERSON)
            .map(p -> p.key() + " " + p.side())
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Estonian Foreign Minister Urmas Paat came. Later Paat spoke. | Paat | SHORT person/urmas-paat EST",
        "Estonian Foreign Minister Urmas Paat came. Then the minister spoke. | minister | DESCRIPTION person/urmas-paat EST",
        "China's foreign ministry objected. The ministry was cross. | ministry | DESCRIPTION body/chn-ministry-of-foreign-affairs CHN",
        "The Chinese embassy in Wellington objected. The embassy was cross. | embassy | DESCRIPTION body/chn-embassy-nzl CHN",
        "NATO was silent. Then the alliance spoke. | alliance | DESCRIPTION org/nato NATO",
        "Microsoft was silent. Then the company spoke. | company | DESCRIPTION company/microsoft Microsoft",
        "Yesterday US officials spoke. | officials | DESCRIPTION unnamed/usa-officials USA",
        "Yesterday a senior Iranian commander spoke. | commander | DESCRIPTION unnamed/irn-commander IRN",
        "It blamed Chinese state-backed hackers. | hackers | DESCRIPTION unnamed/chn-state-backed-hackers CHN",
        "Riyadh objected. Canada and Saudi Arabia quarrelled. The kingdom was cross. | kingdom | DESCRIPTION state/sau SAU",
        "The British Ministry of Defence spoke. | Ministry of Defence | NAME body/gbr-ministry-of-defence GBR",
        "It was the Russian defence ministry. | ministry | DESCRIPTION body/rus-ministry-of-defence RUS",
        "It was the Ministry of Foreign Affairs of Peru. | Ministry | DESCRIPTION body/per-ministry-of-foreign-affairs PER",
      })
  void aDescriptionMeansItsParty(String text, String word, String mention) {
    assertEquals(mention, headed(text, word));
  }

  @Test
  void keysOfNamesInOtherLettersStayApart() {
    assertEquals("person/lukasz-sodd", Keys.of("person", "Łukasz Šøðd"));
    assertEquals("person/u4e60-u8fd1", Keys.of("person", "习 近"));
  }

  @Test
  void offsetsSliceTheTextWithCurlyQuotesAndSpaces() {
    String text = "“We deny it,” said Iran’s foreign\u00a0ministry 😀 and the U.S. too.";
    assertEquals(
        List.of("Iran", "Iran’s foreign\u00a0ministry", "the U.S."),
        find(text).mentions().stream().map(m -> m.span().in(text)).toList());
  }
}
