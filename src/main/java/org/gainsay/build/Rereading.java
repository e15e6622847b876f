package org.gainsay.build;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReaders;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.EvidenceCheck;
import org.gainsay.source.Issue;
import org.gainsay.source.Sources;

/** Reads articles again and checks that every position in a store slices them to its quotation. */
public final class Rereading {
  private final DatasetGraph dataset;
  private final ArticleGraph graphs;

  /**
   * @param dataset what the store holds
   * @param graphs tells how the graph of an article is called
   */
  public Rereading(DatasetGraph dataset, ArticleGraph graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  /**
   * Checks the articles that the store holds and gives how many there were. Others, and inputs that
   * cannot be read, are passed over.
   */
  public int of(Sources sources, Consumer<Issue> faults) {
    int[] held = {0};
    sources.read(
        document ->
            ArticleReaders.read(document, issue -> {})
                .ifPresent(article -> held[0] += check(article, faults)),
        issue -> {});
    return held[0];
  }

  private int check(Article article, Consumer<Issue> faults) {
    Node name = NodeFactory.createURI(graphs.version(article).graph());
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple())));
    if (copy.isEmpty()) {
      return 0;
    }
    List<Issue> found = EvidenceCheck.of(copy, article.text(), article.id());
    found.forEach(faults);
    return 1;
  }
}
