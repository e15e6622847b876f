package org.gainsay.article;

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

class JsonLinesReaderTest {
  private final List<Issue> refusals = new ArrayList<>();

  @Test
  void theTextIsTakenVerbatimToTheLastCodePoint() {
    String text = "  “Lies,”\u00A0said\u00ADthe \uD83D\uDE42 envoy.\r\n\n\tShe\u200Bleft. \n";
    Article article = read("{\"text\":" + quoted(text) + "}").orElseThrow();
    assertEquals(text, article.text());
    assertEquals(
        List.of("“Lies,”\u00A0said\u00ADthe \uD83D\uDE42 envoy.", "She\u200Bleft."),
        article.paragraphs().stream().map(p -> p.in(text)).toList());
    assertEquals(new Span(2, 27), new CodePoints(text).of(article.paragraphs().get(0)));
  }

  @Test
  void theFieldsAreTheArticlesFacts() {
    assertEquals(
        Optional.of(
            new Article(
                "7",
                "Envoy denies it",
                null,
                "AFP",
                new Dateline("VELT", "AFP", LocalDate.of(2021, 7, 20), new Span(0, 21)),
                LocalDate.of(2021, 7, 21),
                "Daily",
                "http://x.example/7",
                "VELT, July 20 (AFP) - The envoy denied it.",
                List.of(new Span(0, 42)),
                List.of())),
        read(
            "{\"id\":7,\"title\":\"Envoy denies it\",\"date\":\"2021-07-21T08:00:00Z\","
                + "\"publisher\":\"Daily\",\"url\":\"http://x.example/7\",\"acts\":[],"
                + "\"text\":\"VELT, July 20 (AFP) - The envoy denied it.\"}"));
  }

  @Test
  void theDatelineGivesTheDateWhereNothingElseDoes() {
    assertEquals(
        LocalDate.of(2021, 7, 20),
        read("{\"text\":\"VELT (AFP) July 20, 2021 - The envoy denied it.\"}")
            .orElseThrow()
            .date());
  }

  @Test
  void doublyEncodedTextStaysAsItIs() {
    Article article = read("{\"text\":\"He called it â€œa lieâ€ and left.\"}").orElseThrow();
    assertEquals("He called it â€œa lieâ€ and left.", article.text());
    assertEquals(
        List.of(IssueCode.DAMAGED_ENCODING), article.issues().stream().map(Issue::code).toList());
  }

  @Test
  void wrappedTextHasItsParagraphsBetweenBlankLines() {
    String text =
        """
        Norland's navy accused Suravia on Sunday of jamming the radios
        of merchant ships in the strait, a charge that the government
        in Velt dismissed within the hour as pure invention and more
        of the same.

        It said the mast had been out of use for some years.""";
    Article article = read("{\"text\":" + quoted(text) + "}").orElseThrow();
    assertEquals(
        List.of(
            new Span(0, text.indexOf("\n\n")), new Span(text.indexOf("It said"), text.length())),
        article.paragraphs());
  }

  @Test
  void whatIsNoArticleIsRefusedWithItsLine() {
    for (String json :
        List.of(
            "{\"id\":\"a\",\"te",
            "[1]",
            "{\"id\":\"a\"}",
            "{\"text\":5}",
            "{a:1}",
            "{\"text\":\" \"}",
            "")) {
      read(json);
    }
    assertEquals(
        List.of(
            "TRUNCATED_INPUT line 3",
            "MALFORMED_INPUT line 3",
            "MALFORMED_INPUT line 3",
            "MALFORMED_INPUT line 3",
            "MALFORMED_INPUT line 3",
            "EMPTY_INPUT line 3",
            "EMPTY_INPUT line 3"),
        refusals.stream().map(i -> i.code() + " " + i.position()).toList());
  }

  private Optional<Article> read(String json) {
    Document document =
        new Document(
            "x:3", "line 3", Document.Kind.JSON, null, json.getBytes(UTF_8), java.util.Map.of());
    return ArticleReaders.read(document, refusals::add);
  }

  private static String quoted(String text) {
    return new com.google.gson.Gson().toJson(text);
  }
}
