package org.gainsay.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.gainsay.article.Article;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.EvidenceCheck;
import org.gainsay.graph.OntologyFiles;
import org.gainsay.graph.ShapesCheck;
import org.gainsay.source.Issue;

/** Checks what a store holds: every graph against the shapes, every quotation in its place. */
public final class StoreCheck {
  private final DatasetGraph dataset;
  private final ShapesCheck shapes = new ShapesCheck();

  public StoreCheck(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * What a check found.
   *
   * @param graphs how many graphs were looked at
   * @param faults what is wrong with them, under the IRI of the graph
   */
  public record Report(int graphs, List<Issue> faults) {
    public Report {
      faults = List.copyOf(faults);
    }
  }

  /** Checks every graph but those of the ontology. */
  public Report all() {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Issue> faults = new ArrayList<>();
          List<Node> names = names();
          for (Node name : names) {
            Graph graph = dataset.getGraph(name);
            faults.addAll(shapes.of(graph, name.getURI()));
            faults.addAll(EvidenceCheck.of(graph, null, name.getURI()));
          }
          return new Report(names.size(), faults);
        });
  }

  /** Checks every quotation of an article against its text; empty if the store does not hold it. */
  public Optional<List<Issue>> against(Article article, ArticleGraph graphs) {
    Node name = NodeFactory.createURI(graphs.version(article).graph());
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.containsGraph(name)
                ? Optional.of(
                    EvidenceCheck.of(dataset.getGraph(name), article.text(), article.id()))
                : Optional.empty());
  }

  private List<Node> names() {
    List<String> ontology = OntologyFiles.all().stream().map(OntologyFiles::graph).toList();
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.removeIf(name -> ontology.contains(name.getURI()));
    names.sort(java.util.Comparator.comparing(Node::getURI));
    return names;
  }
}
