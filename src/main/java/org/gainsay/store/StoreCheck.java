package org.gainsay.store;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.gainsay.graph.EvidenceCheck;
import org.gainsay.graph.ShapesCheck;
import org.gainsay.source.Issue;

/** Checks all that a store holds of articles: against the shapes, and each evidence. */
public final class StoreCheck {
  private final ShapesCheck shapes;

  public StoreCheck(ShapesCheck shapes) {
    this.shapes = shapes;
  }

  /**
   * Checks graph by graph, in the order of their names, and gives how many there were. Issues bear
   * the name of their graph as article.
   */
  public int of(DatasetGraph dataset, Consumer<Issue> found) {
    List<Node> names =
        Txn.calculateRead(
            dataset,
            () ->
                Iter.iter(dataset.find(Node.ANY, Node.ANY, StoreTerms.FINGERPRINT, Node.ANY))
                    .map(Quad::getGraph)
                    .distinct()
                    .toList());
    names.stream()
        .sorted(java.util.Comparator.comparing(Node::getURI))
        .forEach(name -> check(copy(dataset, name), name.getURI(), found));
    return names.size();
  }

  private void check(Graph graph, String name, Consumer<Issue> found) {
    shapes.of(graph, name).forEach(found);
    EvidenceCheck.of(graph, null, name).forEach(found);
  }

  private static Graph copy(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(q -> copy.add(q.asTriple())));
    return copy;
  }
}
