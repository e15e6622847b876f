package org.gainsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultFormatTest {
  private static final String QUERY =
      """
      SELECT ?who ?what ?n { VALUES (?who ?what ?n) {
        ("Ruritania" "a | b of some length" 1) ("Sylvania" "<script>" UNDEF) } }
      """;

  private static String written(ResultFormat format, int width, String query) throws IOException {
    Answer answer =
        QueryRun.answer(SavedQuery.parse("q", query), Map.of(), Endpoint.of(Fixture.dataset()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(answer, out, width);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTableThatFitsIsNotWrapped() throws IOException {
    assertEquals(
        """
        who        what                  n
        ─────────  ────────────────────  ─
        Ruritania  a | b of some length  1
        Sylvania   <script>
        2 rows
        """,
        written(ResultFormat.TABLE, 80, QUERY));
  }

  @Test
  void aTableThatIsTooWideIsWrappedBetweenWords() throws IOException {
    assertEquals(
        """
        who        what          n
        ─────────  ────────────  ─
        Ruritania  a | b of      1
                   some length
        Sylvania   <script>
        2 rows
        """,
        written(ResultFormat.TABLE, 26, QUERY));
  }

  @Test
  void aTableThatCannotFitBecomesCardsWithWholeIris() throws IOException {
    assertEquals(
        """
        ── 1 ───────────────
        a  http://example.org/a/long/one
        b  two words that
           wrap
        1 row
        """,
        written(
            ResultFormat.TABLE,
            20,
            "SELECT ?a ?b { VALUES (?a ?b)"
                + " { (<http://example.org/a/long/one> \"two words that wrap\") } }"));
  }

  @Test
  void markdownIsEscaped() throws IOException {
    assertEquals(
        """
        | who | what | n |
        | --- | --- | --- |
        | Ruritania | a \\| b of some length | 1 |
        | Sylvania | \\<script\\> |  |
        """,
        written(ResultFormat.MD, 80, QUERY));
  }

  @Test
  void csvAndTsvFollowSparql() throws IOException {
    assertEquals(
        "who,what,n\r\nRuritania,a | b of some length,1\r\nSylvania,<script>,\r\n",
        written(ResultFormat.CSV, 80, QUERY));
    assertEquals(
        "?who\t?what\t?n\n\"Ruritania\"\t\"a | b of some length\"\t1\n\"Sylvania\"\t\"<script>\"\t\n",
        written(ResultFormat.TSV, 80, QUERY));
  }

  @Test
  void jsonAndXmlHoldTheirTypes() throws IOException {
    assertTrue(written(ResultFormat.JSON, 80, QUERY).contains("XMLSchema#integer"));
    assertTrue(written(ResultFormat.XML, 80, QUERY).contains("XMLSchema#integer"));
  }

  @Test
  void aGraphIsWrittenAsTurtle() throws IOException {
    String turtle = written(ResultFormat.TABLE, 80, "CONSTRUCT { <urn:a> <urn:b> 1 } WHERE {}");
    assertTrue(turtle.replaceAll("\\s+", " ").endsWith("<urn:a> <urn:b> 1 . "), turtle);
  }

  @Test
  void everyFormatIsFoundByItsName() {
    assertEquals(
        List.of("table", "csv", "tsv", "json", "xml", "md"),
        java.util.Arrays.stream(ResultFormat.values())
            .map(f -> ResultFormat.named(f.label()).orElseThrow().label())
            .toList());
  }
}
