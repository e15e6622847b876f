package org.gainsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.gainsay.graph.Fixture;
import org.gainsay.graph.IssueGraphs;
import org.gainsay.graph.NamedGraph;
import org.gainsay.graph.OntologyFiles;
import org.gainsay.graph.ShapesCheck;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class StoreContract {
  abstract GraphStore store();

  abstract DatasetGraph dataset();

  private Set<String> names() {
    return Txn.calculateRead(
        dataset(),
        () -> new TreeSet<>(Iter.toList(Iter.map(dataset().listGraphNodes(), Node::getURI))));
  }

  @Test
  void holdsWhatWasPutAndNothingElse() {
    NamedGraph graph = Fixture.disputeGraph();
    store().put(List.of(graph));
    Txn.executeRead(
        dataset(),
        () ->
            assertTrue(
                dataset()
                    .getGraph(NodeFactory.createURI(graph.iri()))
                    .isIsomorphicWith(graph.triples())));
    assertEquals(Set.of(graph.iri()), names());
  }

  @Test
  void loadingTwiceIsLoadingOnce() {
    store().put(Graphs.upTo(5));
    String once = Dump.of(dataset());
    store().put(Graphs.upTo(5));
    assertEquals(once, Dump.of(dataset()));
  }

  @Test
  void theOrderOfLoadingDoesNotShow() {
    List<NamedGraph> graphs = Graphs.upTo(4);
    store().put(graphs);
    String forwards = Dump.of(dataset());
    graphs.forEach(g -> store().put(List.of(Graphs.numbered(9, "blamed"), g)));
    store().put(List.of(graphs.get(3), graphs.get(0)));
    assertTrue(Dump.of(dataset()).length() > forwards.length());
    assertEquals(5, names().size());
  }

  @Test
  void aChangedTextReplacesTheOlderVersion() {
    store().put(List.of(Graphs.numbered(1, "accused"), Graphs.numbered(2, "accused")));
    NamedGraph changed = Graphs.numbered(1, "blamed");
    store().put(List.of(changed));
    assertEquals(Set.of(changed.iri(), Graphs.numbered(2, "accused").iri()), names());
  }

  @Test
  void twoTextsUnderOneIdOfTheSameRunBothStayInEitherOrder() {
    NamedGraph first = Graphs.numbered(1, "accused");
    NamedGraph second = Graphs.duplicate(1, "blamed");
    store().put(List.of(first, second));
    assertEquals(new TreeSet<>(Set.of(first.iri(), second.iri())), names());
    store().put(List.of(second));
    store().put(List.of(first));
    assertEquals(new TreeSet<>(Set.of(first.iri(), second.iri())), names());
  }

  @Test
  void knowsWhatItHoldsByFingerprint() {
    NamedGraph graph = Graphs.numbered(1, "accused");
    assertFalse(store().contains(graph.version()));
    store().put(List.of(graph));
    assertTrue(reopened().contains(graph.version()));
    assertFalse(reopened().contains(Graphs.numbered(1, "blamed").version()));
    assertFalse(reopened().contains(Graphs.duplicate(1, "accused").version()));
  }

  @Test
  void anArticleThatWentBadLosesItsGraphToItsIssues() {
    store().put(List.of(Graphs.numbered(1, "accused")));
    Issue issue = new Issue("numbered-1", IssueCode.NO_BODY, "", "The page holds no article.");
    List<NamedGraph> issues = new IssueGraphs(Fixture.IRIS, Fixture.MADE).of(List.of(issue));
    store().put(issues);
    assertEquals(Set.of(issues.get(0).iri()), names());
    store().put(List.of(Graphs.numbered(1, "accused")));
    assertEquals(Set.of(Graphs.numbered(1, "accused").iri()), names());
  }

  @Test
  void theOntologyStandsBesideTheData() {
    store().put(Graphs.upTo(1));
    store().putOntology();
    store().putOntology();
    assertTrue(names().contains("https://w3id.org/gainsay/codes/cameo"), names().toString());
    assertEquals(OntologyFiles.all().size() + 1, names().size());
  }

  @Test
  void checkingTheStoreFindsWhatIsWrongAndOnlyThat() {
    NamedGraph dispute = Fixture.disputeGraph();
    store().put(List.of(dispute, Graphs.numbered(1, "accused")));
    StoreCheck check = new StoreCheck(new ShapesCheck());
    List<Issue> found = new ArrayList<>();
    assertEquals(2, check.of(dataset(), found::add));
    assertEquals(List.of(), found);
    Node exact = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
    Quad quote =
        Txn.calculateRead(
            dataset(),
            () ->
                dataset()
                    .find(Node.ANY, Node.ANY, exact, NodeFactory.createLiteralString("denied"))
                    .next());
    Txn.executeWrite(dataset(), () -> dataset().delete(quote));
    check.of(dataset(), found::add);
    assertEquals(
        List.of(
            "A quotation has its exact words, and they are not empty.",
            "The position is not as long as its quotation."),
        found.stream().map(Issue::message).toList());
    assertEquals(Set.of(dispute.iri()), Set.copyOf(found.stream().map(Issue::article).toList()));
  }

  /** The store as the next run sees it. */
  abstract GraphStore reopened();
}
