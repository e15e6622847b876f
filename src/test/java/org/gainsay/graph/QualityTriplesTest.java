package org.gainsay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.gainsay.article.Span;
import org.gainsay.link.IncidentTime;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.link.Quality;
import org.gainsay.link.QualityList;
import org.junit.jupiter.api.Test;

/** Codes of an act and the time of what it is about, as triples and as keys of its line. */
class QualityTriplesTest {
  private static final LinkedArticle ARTICLE = described();
  private static final Graph GRAPH =
      new ArticleGraph(Fixture.IRIS, Fixture.MADE, true).of(ARTICLE).triples();
  private static final Node ACT = Terms.iri(Fixture.IRIS.of(ARTICLE).acts().get(0));

  private static LinkedArticle described() {
    LinkedArticle plain = Fixture.numbered(7, "accused");
    LinkedAct act = plain.acts().get(0);
    int theft = plain.article().text().indexOf("theft");
    Quality kind =
        new Quality(QualityList.ALLEGATION_KIND, "financial-crime", new Span(theft, theft + 5));
    Quality basis = new Quality(QualityList.ATTRIBUTION_BASIS, "official", new Span(0, 6));
    IncidentTime time =
        new IncidentTime(
            LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), new Span(theft, theft + 14));
    return new LinkedArticle(
        plain.article(),
        List.of(new LinkedAct(act.act(), null, null, 0, List.of(kind, basis), time)));
  }

  @Test
  void aCodeIsATripleOfTheActAndShowsItsWords() {
    Node code = Terms.iri(Terms.CODES + "allegation-kind/financial-crime");
    assertTrue(GRAPH.contains(ACT, Terms.gs("allegationKind"), code));
    Node coding = GRAPH.find(Node.ANY, Terms.CODED_AS, code).next().getSubject();
    Node words = GRAPH.find(coding, Terms.READ_FROM, Node.ANY).next().getObject();
    Node quote =
        GRAPH.find(words, Terms.HAS_SELECTOR, Node.ANY).toList().stream()
            .map(triple -> GRAPH.find(triple.getObject(), Terms.EXACT, Node.ANY).toList())
            .filter(exact -> !exact.isEmpty())
            .findFirst()
            .orElseThrow()
            .get(0)
            .getObject();
    assertEquals("theft", quote.getLiteralLexicalForm());
  }

  @Test
  void theTimeIsTwoDays() {
    Node time = GRAPH.find(ACT, Terms.INCIDENT_TIME, Node.ANY).next().getObject();
    assertEquals(
        "2025-01-01",
        GRAPH.find(time, Terms.FIRST_DAY, Node.ANY).next().getObject().getLiteralLexicalForm());
    assertEquals(
        "2025-12-31",
        GRAPH.find(time, Terms.LAST_DAY, Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  @Test
  void codesAndTimeBreakNoShape() {
    assertEquals(List.of(), new ShapesCheck().of(GRAPH, "numbered-7"));
  }

  @Test
  void theLineHasThemBehindTheKeysOfTheContract() {
    JsonObject line =
        JsonParser.parseString(new ActLines(Fixture.IRIS).of(ARTICLE)).getAsJsonObject();
    JsonObject kind = line.getAsJsonArray("qualities").get(0).getAsJsonObject();
    assertEquals("allegation-kind", kind.get("list").getAsString());
    assertEquals("financial-crime", kind.get("code").getAsString());
    assertEquals("theft", kind.getAsJsonObject("words").get("text").getAsString());
    assertEquals("2025-12-31", line.getAsJsonObject("incidentTime").get("last").getAsString());
  }
}
