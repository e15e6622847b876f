package org.gainsay.graph;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape on a graph that it accepts, and on graphs that an update of {@code graph/shapes} has
 * broken, one update a file; what is then reported stands beside it.
 */
class ShapesCheckTest {
  private static final Path CASES = Path.of("src/test/resources/graph/shapes");
  private static final ShapesCheck CHECK = new ShapesCheck();

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".ru")).sorted().toList();
    }
  }

  @Test
  void theDisputeBreaksNoShape() {
    assertEquals(List.of(), CHECK.of(Fixture.disputeGraph().triples(), "dispute"));
  }

  @Test
  void issuesOfALeftOutArticleBreakNoShape() {
    Issue issue = new Issue("a", IssueCode.NO_BODY, "", "The page holds no article.");
    NamedGraph graph = new IssueGraphs(Fixture.IRIS, Fixture.MADE).of(List.of(issue)).get(0);
    assertEquals(List.of(), CHECK.of(graph.triples(), "a"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBrokenGraphIsReportedInTheWordsOfItsShape(Path update) throws IOException {
    Graph graph = Fixture.disputeGraph().triples();
    DatasetGraph dataset = DatasetGraphFactory.wrap(graph);
    UpdateAction.execute(UpdateFactory.create(Files.readString(update)), dataset);
    String report =
        CHECK.of(graph, "dispute").stream()
            .map(issue -> issue.position() + "\n    " + issue.message() + "\n")
            .collect(joining());
    Path expected = Path.of(update.toString().replaceAll("\\.ru$", ".txt"));
    if (Boolean.getBoolean("gainsay.accept")) {
      Files.writeString(expected, report);
    }
    assertTrue(!report.isEmpty(), "nothing reported");
    assertEquals(Files.readString(expected), report);
  }

  @Test
  void eachShapeFileHasACase() throws IOException {
    Set<String> shapes =
        OntologyFiles.shapes().stream()
            .map(file -> file.replaceAll("^shapes/|\\.ttl$", ""))
            .collect(toCollection(TreeSet::new));
    Set<String> tried =
        cases().stream()
            .map(file -> String.valueOf(file.getFileName()).replaceAll("--.*", ""))
            .collect(toCollection(TreeSet::new));
    assertTrue(shapes.size() >= 15, shapes.toString());
    assertEquals(shapes, tried);
  }
}
