package org.gainsay.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.junit.jupiter.api.Test;

class TextArticleReaderTest {
  private final List<Issue> refusals = new ArrayList<>();

  @Test
  void aSavedAgencyStoryIsFreedOfItsPage() {
    Article article = read(Fixtures.bytes("saved-agency.txt")).orElseThrow();
    assertEquals("Suravia expels two Norland diplomats over dam affair", article.title());
    assertEquals(LocalDate.of(2023, 5, 11), article.date());
    assertEquals("Reuters", article.agency());
    assertEquals(
        """
        VELT, May 11 (Reuters) - Suravia ordered two Norland diplomats on Thursday to leave within 48 hours, saying they had "directed the sabotage" of a dam.

        Norland called the expulsion groundless and said it would answer in kind.

        "These men are engineers," its ambassador said.

        The European Union urged both sides to show restraint.""",
        article.text());
  }

  @Test
  void wrappedLinesAreJoinedAndAnAppealAndTheNextArticleLeftOut() {
    Article article = read(Fixtures.bytes("saved-wrapped.txt")).orElseThrow();
    assertEquals("Norland's navy accuses Suravia of jamming ship radios", article.title());
    assertEquals("Ines Okafor", article.byline());
    assertEquals(LocalDate.of(2023, 5, 14), article.date());
    assertEquals(
        """
        Norland's navy accused Suravia on Sunday of jamming the radios of merchant ships in the strait, a charge that the government in Velt dismissed within the hour as pure invention.

        "Our receivers show where the signal comes from," Rear Admiral Jan Stohl told reporters. "It comes from a mast on Suravian soil, and it has come from there every night for a week."

        A Suravian official, who did not wish to be named, said the mast had been out of use for years.""",
        article.text());
  }

  @Test
  void aBoxOfLinksInTheMiddleDoesNotEndTheStory() {
    Article article = read(Fixtures.bytes("saved-box.txt")).orElseThrow();
    assertEquals("Velt mayor denies taking money from dam builder", article.title());
    assertEquals("Tom Brandt", article.byline());
    assertEquals(new Dateline("LONDON", null, null, new Span(0, 8)), article.dateline());
    assertEquals(
        """
        LONDON — The mayor of Velt denied on Friday that she had taken money from the firm that built the town's dam.

        Mayor Rita Aldous told a court in London that the payments were "a loan between friends".

        The firm, Stauwerk, declined to comment.""",
        article.text());
  }

  @Test
  void aDatelineOnALineOfItsOwnIsNotInTheText() {
    Article article =
        read("Suravia denies it all\nBy Jo LI\nVelt (AFP) July 20, 2021\n\nSuravia on Tuesday denied everything."
                .getBytes(UTF_8))
            .orElseThrow();
    assertEquals(new Dateline("Velt", "AFP", LocalDate.of(2021, 7, 20), null), article.dateline());
    assertEquals("Suravia on Tuesday denied everything.", article.text());
    assertEquals(
        "Jo LI AFP 2021-07-20", article.byline() + " " + article.agency() + " " + article.date());
  }

  @Test
  void oneSentenceIsAnArticle() {
    assertEquals(
        "Norland denied the charge.",
        read("Norland denied the charge.".getBytes(UTF_8)).orElseThrow().text());
  }

  @Test
  void latin1BytesAreDetected() {
    Article article =
        read("Envoy S\u00E9bastien Ruiz denied the charge in a caf\u00E9.".getBytes(ISO_8859_1))
            .orElseThrow();
    assertEquals("Envoy Sébastien Ruiz denied the charge in a café.", article.text());
  }

  @Test
  void lostCharactersSurviveAndAreReportedInCodePoints() {
    Article article =
        read("\uD83D\uDE42 Envoy S\uFFFDbastien Ruiz denied the charge.".getBytes(UTF_8))
            .orElseThrow();
    assertEquals(
        List.of(
            new Issue(
                "x",
                IssueCode.DAMAGED_ENCODING,
                "characters 9-10",
                "1 character was lost and cannot be restored. Fetch the article again where the"
                    + " words matter.")),
        article.issues());
  }

  @Test
  void anotherLanguageIsRefused() {
    read(
        "Die Regierung in Velt hat den Vorwurf am Dienstag zurückgewiesen und erklärt, dass sie mit der Sache nichts zu tun habe."
            .getBytes(UTF_8));
    read("Правительство отвергло обвинения во вторник.".getBytes(UTF_8));
    assertEquals(
        List.of(IssueCode.NOT_ENGLISH, IssueCode.NOT_ENGLISH),
        refusals.stream().map(Issue::code).toList());
  }

  @Test
  void moreThanFiveMegabytesOfTextAreRefused() {
    read("Norland denied the charge. ".repeat(200_000).getBytes(UTF_8));
    assertEquals(List.of(IssueCode.OVERSIZED_INPUT), refusals.stream().map(Issue::code).toList());
  }

  private Optional<Article> read(byte[] text) {
    return ArticleReaders.read(Document.of("x", Document.Kind.TEXT, text), refusals::add);
  }
}
