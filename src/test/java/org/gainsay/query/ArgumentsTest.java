package org.gainsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Catalogue CATALOGUE = Catalogue.standard();

  private final DatasetGraph dataset = Fixture.dataset();
  private final Endpoint fixture = Endpoint.of(dataset);

  private int rows(String query, String parameter, String value) {
    Map<String, List<String>> arguments = Map.of(parameter, List.of(value));
    return QueryRun.select(CATALOGUE.get(query), arguments, fixture).rows().size();
  }

  private @Nullable String refused(String query, String parameter, String value) {
    return assertThrows(BadArgument.class, () -> rows(query, parameter, value)).getMessage();
  }

  @Test
  void aStateIsGivenByCodeByNameOrByIri() {
    int byCode = rows("who-accused-whom", "accuser", "xsy");
    int byName = rows("who-accused-whom", "accuser", "sylvania");
    int byIri = rows("who-accused-whom", "accuser", "http://localhost:3030/party/state/xsy");
    assertEquals(List.of(5, 5, 5), List.of(byCode, byName, byIri));
  }

  @Test
  void aWrongYearIsToldWithTheFormAndAnExample() {
    assertEquals(
        "year must be a whole number, for example 2021; \"last\" is not.",
        refused("who-accused-whom", "year", "last"));
  }

  @Test
  void aWrongDayIsToldWithTheFormAndAnExample() {
    Map<String, List<String>> arguments =
        Map.of("one", List.of("XFR"), "other", List.of("XRU"), "since", List.of("1 July 2021"));
    SavedQuery timeline = CATALOGUE.get("timeline-of-a-dispute");
    BadArgument refused =
        assertThrows(BadArgument.class, () -> QueryRun.select(timeline, arguments, fixture));
    assertEquals(
        "since must be a day as YYYY-MM-DD, for example 2021-07-01; \"1 July 2021\" is not.",
        refused.getMessage());
  }

  @Test
  void aChoiceThatIsNoneIsToldWithAll() {
    assertEquals(
        "kind must be one of NonDenial, NoComment, for example NonDenial; \"Denial\" is not.",
        refused("non-denials-and-no-comments", "kind", "Denial"));
  }

  @Test
  void anUnknownPartyIsToldWithThoseLikeIt() {
    assertEquals(
        "accuser must be a code, a name or an IRI known to the graph, for example CHN;"
            + " \"vania\" is not. Known and like it: Sylvania"
            + " <http://localhost:3030/party/state/xsy>, a Sylvanian spokesman"
            + " <http://localhost:3030/party/unnamed/xsy-spokesman>.",
        refused("who-accused-whom", "accuser", "vania"));
  }

  @Test
  void aMissingParameterIsTold() {
    SavedQuery query = CATALOGUE.get("evidence-of-an-act");
    BadArgument refused =
        assertThrows(BadArgument.class, () -> QueryRun.select(query, Map.of(), fixture));
    assertEquals(
        "evidence-of-an-act needs act: an absolute IRI, for example"
            + " http://localhost:3030/act/1a2b3c4d5e6f7a8b9c0d.",
        refused.getMessage());
  }

  @Test
  void anUnknownParameterIsToldWithThoseThatThereAre() {
    assertEquals(
        "network-of-accusations has no parameter state; it takes year.",
        refused("network-of-accusations", "state", "XFR"));
  }

  @Test
  void anUnknownQueryIsToldWithThoseLikeIt() {
    UnknownQuery unknown = assertThrows(UnknownQuery.class, () -> CATALOGUE.get("who-denied-it"));
    assertEquals("who-denied-what", unknown.near().get(0));
  }

  @Test
  void anArgumentCannotChangeTheQuery() {
    String attack = "016\") } } } ; DROP ALL #";
    assertEquals(0, rows("acts-by-code", "code", attack));
    assertEquals(0, rows("acts-by-code", "code", "\" || true || \""));
    assertEquals(2, rows("acts-by-code", "code", "016"));
  }

  @Test
  void anIriThatIsNoneIsRefused() {
    assertEquals(
        "act must be an absolute IRI, for example http://localhost:3030/act/1a2b3c4d5e6f7a8b9c0d;"
            + " \"http://x> } #\" is not.",
        refused("evidence-of-an-act", "act", "http://x> } #"));
  }

  @Test
  void aQueryOfAUsersOwnTakesThePlaceOfOurs(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
    java.nio.file.Files.writeString(
        folder.resolve("who-denied-what.rq"), "#+ summary: Mine\nASK { GRAPH ?g { ?s ?p ?o } }");
    SavedQuery own = CATALOGUE.with(folder).get("who-denied-what");
    assertEquals(new Answer.Verdict(true), QueryRun.answer(own, Map.of(), fixture));
  }

  @Test
  void aHyphenInAParameterCountsAsAnUnderscore() {
    SavedQuery query = SavedQuery.parse("q", "SELECT * { ?s ?p ?__least_count_integer }");
    assertEquals("least_count", query.parameter("least-count").orElseThrow().name());
  }

  @Test
  void aQueryThatDoesNotParseIsNamedWithItsLine() {
    MalformedQuery malformed =
        assertThrows(
            MalformedQuery.class, () -> SavedQuery.parse("mine", "#+ summary: x\nSELEKT * {}"));
    assertEquals(
        "The query mine cannot be used: Lexical error at line 2, column 7.  Encountered: '32' (32),"
            + " after prefix \"SELEKT\"",
        malformed.getMessage());
  }
}
