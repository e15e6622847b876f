package org.gainsay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
  private static final Path SAMPLE = Path.of("src/test/resources/graph/sample.trig");

  static String written(GraphFormat format, NamedGraph... graphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, Fixture.IRIS)) {
      for (NamedGraph graph : graphs) {
        writer.write(graph);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theDisputeIsTheSampleToTheLetter() throws IOException {
    String trig = written(GraphFormat.TRIG, Fixture.disputeGraph());
    if (Boolean.getBoolean("gainsay.accept")) {
      Files.writeString(SAMPLE, trig);
    }
    assertEquals(Files.readString(SAMPLE), trig);
  }

  @Test
  void theOtherReadingOfASpeakerIsNoSpeaker() {
    NamedGraph graph = new ArticleGraph(Fixture.IRIS, Fixture.MADE, true).of(Fixture.doubtful());
    Node minister = Terms.iri(Fixture.IRIS.party(Fixture.MINISTER));
    assertTrue(graph.triples().contains(Node.ANY, Terms.ALTERNATIVE_ACTOR, minister));
    assertFalse(graph.triples().contains(Node.ANY, Terms.SPEAKER, minister));
    assertEquals(List.of(), new ShapesCheck().of(graph.triples(), "doubtful"));
  }

  @ParameterizedTest
  @EnumSource(
      value = GraphFormat.class,
      names = {"NQUADS", "TRIG", "JSONLD"})
  void whatIsWrittenReadsBackAsTheSameGraphs(GraphFormat format) {
    NamedGraph one = Fixture.disputeGraph();
    NamedGraph two =
        new ArticleGraph(Fixture.IRIS, Fixture.MADE, true).of(Fixture.numbered(1, "accused"));
    DatasetGraph read = parsed(format, written(format, one, two));
    assertTrue(read.getGraph(Terms.iri(one.iri())).isIsomorphicWith(one.triples()));
    assertTrue(read.getGraph(Terms.iri(two.iri())).isIsomorphicWith(two.triples()));
    assertEquals(one.triples().size() + two.triples().size(), read.stream().count());
  }

  @Test
  void turtleHoldsTheTriples() {
    NamedGraph graph = Fixture.disputeGraph();
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(written(GraphFormat.TURTLE, graph), Lang.TURTLE).parse(read);
    assertTrue(read.isIsomorphicWith(graph.triples()));
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void theOrderInWhichTriplesCameDoesNotShow(GraphFormat format) {
    NamedGraph graph = Fixture.disputeGraph();
    String expected = written(format, graph);
    for (long seed = 1; seed <= 5; seed++) {
      var triples = graph.triples().find().toList();
      java.util.Collections.shuffle(triples, new Random(seed));
      Graph shuffled = GraphFactory.createDefaultGraph();
      for (Triple triple : triples) {
        shuffled.add(triple);
      }
      assertEquals(
          expected, written(format, new NamedGraph(graph.version(), shuffled)), "seed " + seed);
    }
  }

  @Test
  void jsonLdSpeaksInTheWordsOfTheContext() {
    String json = written(GraphFormat.JSONLD, Fixture.disputeGraph());
    assertTrue(json.contains("\"type\":\"Denial\""), json);
    assertTrue(json.contains("\"date\":\"2026-03-03\""), json);
    assertTrue(json.contains("\"exact\":\"denied\""), json);
  }

  private static DatasetGraph parsed(GraphFormat format, String text) {
    Lang lang =
        switch (format) {
          case NQUADS -> Lang.NQUADS;
          case TRIG -> Lang.TRIG;
          case TURTLE -> Lang.TURTLE;
          case JSONLD -> Lang.JSONLD11;
        };
    return RDFParser.fromString(text, lang).toDatasetGraph();
  }
}
