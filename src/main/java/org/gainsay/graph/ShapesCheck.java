package org.gainsay.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;

/**
 * Checks graphs against the shapes of {@code ontology/shapes}. The shapes are read once; safe for
 * use by many threads.
 */
public final class ShapesCheck {
  private final Shapes shapes;

  public ShapesCheck() {
    Graph all = GraphFactory.createDefaultGraph();
    for (String file : OntologyFiles.shapes()) {
      GraphUtil.addInto(all, OntologyFiles.read(file));
    }
    shapes = Shapes.parse(all);
  }

  /**
   * What the graph breaks, in the words of the shapes; empty if nothing.
   *
   * @param article the id under which the issues are kept
   */
  public List<Issue> of(Graph graph, String article) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> issue(entry, article))
        .distinct()
        .sorted(Comparator.comparing(Issue::position).thenComparing(Issue::message))
        .toList();
  }

  private static Issue issue(ReportEntry entry, String article) {
    String value = entry.value() == null ? "" : " Found: " + words(entry.value()) + ".";
    return new Issue(
        article, IssueCode.SHAPE_VIOLATION, words(entry.focusNode()), entry.message() + value);
  }

  private static String words(Node node) {
    return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
  }
}
