package org.gainsay.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.junit.jupiter.api.Test;

class HtmlArticleReaderTest {
  private final List<Issue> refusals = new ArrayList<>();

  @Test
  void thePageSaysWhoPublishedWhatAndWhen() {
    Article article = read(Fixtures.bytes("page.html")).orElseThrow();
    assertEquals("Norland rejects Suravia's charge of dam sabotage", article.title());
    assertEquals("Ines Okafor, Tom Brandt", article.byline());
    assertEquals("Harbour Wire", article.agency());
    assertEquals("The Harbour Post", article.publisher());
    assertEquals(LocalDate.of(2023, 5, 9), article.date());
    assertEquals("https://harbourpost.example/world/dam-sabotage", article.url());
    assertEquals(
        new Dateline("OSTRAVEN", "Harbour Wire", LocalDate.of(2023, 5, 9), new Span(0, 32)),
        article.dateline());
  }

  @Test
  void theBodyIsTheStoryWithItsSubheadsAndListsAndNothingElse() {
    Article article = read(Fixtures.bytes("page.html")).orElseThrow();
    assertEquals(
        """
        OSTRAVEN, May 9 (Harbour Wire) — Norland on Tuesday denied that its divers had damaged the gates of a dam in Suravia, calling the allegation “absurd from end to end”.

        Suravian Interior Minister Lena Holt had said hours earlier that two men caught near the dam were in the pay of Norland's military intelligence.

        A long quarrel

        The neighbours have quarrelled over the river for thirty years. Holt listed three demands:

        that the men be tried in Velt;

        that Norland pay for the repairs;

        that an outside body inspect the dam.

        “We have nothing to hide,” a Norland spokesman said. 🙂 He declined to answer further questions.""",
        article.text());
    assertEquals(8, article.paragraphs().size());
    assertEquals("A long quarrel", article.paragraphs().get(2).in(article.text()));
  }

  @Test
  void metaElementsSpeakWhereThereIsNoJsonLd() {
    Article article =
        read(bytes(
                "<html><head><title>Envoy denies it - Daily</title><meta name=author content='By"
                    + " Jo Li'><meta property='article:published_time'"
                    + " content='2020-02-03T10:00Z'></head><body><p>The envoy denied on Monday"
                    + " that he had said it.</p></body></html>"))
            .orElseThrow();
    assertEquals(
        List.of("Envoy denies it", "Jo Li", LocalDate.of(2020, 2, 3)),
        List.of(
            String.valueOf(article.title()),
            String.valueOf(article.byline()),
            Optional.ofNullable(article.date()).orElseThrow()));
  }

  @Test
  void theDeclaredCharacterSetIsUsedWhereTheBytesAreNoUtf8() {
    byte[] page =
        "<html><head><meta charset='windows-1251'></head><body><p>The word \u00ABнет\u00BB was said by the envoy to the press.</p></body></html>"
            .getBytes(Charset.forName("windows-1251"));
    assertEquals(
        "The word «нет» was said by the envoy to the press.", read(page).orElseThrow().text());
  }

  @Test
  void doublyEncodedCharactersAreRepairedAndReported() {
    Article article =
        read(bytes("<p>The minister called it â€œa lieâ€\u009D in the cafÃ© of the house.</p>"))
            .orElseThrow();
    assertEquals("The minister called it “a lie” in the café of the house.", article.text());
    assertEquals(
        List.of(
            new Issue(
                "x",
                IssueCode.DAMAGED_ENCODING,
                "",
                "3 characters were encoded twice and repaired. Fetch the article again where the"
                    + " words matter.")),
        article.issues());
  }

  @Test
  void aFeedEntryIsAllBodyAndItsContainerGivesTheFacts() {
    Document entry =
        new Document(
            "https://x.example/1",
            "entry 1",
            Document.Kind.HTML_FRAGMENT,
            "UTF-8",
            bytes("<p>Norland blamed its neighbour for it.</p><p>Suravia did not answer.</p>"),
            Map.of("title", "Norland blames", "date", "Tue, 16 May 2023 08:30:00 +0200"));
    Article article = ArticleReaders.read(entry, refusals::add).orElseThrow();
    assertEquals(
        "Norland blames|2023-05-16|Norland blamed its neighbour for it.\n\nSuravia did not answer.",
        article.title() + "|" + article.date() + "|" + article.text());
  }

  @Test
  void aPageThatEndsInTheMiddleIsRefused() {
    read(bytes("<html><body><p>The envoy denied on Monday that he had sa"));
    read(bytes("<html><body><p>The envoy denied on Monday that he had said it.</p><a hre"));
    assertEquals(
        List.of(IssueCode.TRUNCATED_INPUT, IssueCode.TRUNCATED_INPUT),
        refusals.stream().map(Issue::code).toList());
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    read(bytes("<html><body><nav><a href='/'>Home</a></nav></body></html>"));
    read(bytes(" \n "));
    assertEquals(
        List.of(IssueCode.NO_BODY, IssueCode.EMPTY_INPUT),
        refusals.stream().map(Issue::code).toList());
  }

  private Optional<Article> read(byte[] page) {
    return ArticleReaders.read(Document.of("x", Document.Kind.HTML, page), refusals::add);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
