package org.gainsay.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** A graph in the making. What is null or blank is left out. */
final class Draft {
  private final Graph graph = GraphFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  Draft add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
    return this;
  }

  Draft add(Node subject, Node property, String iri) {
    return add(subject, property, Terms.iri(iri));
  }

  Draft text(Node subject, Node property, @Nullable String text) {
    return text == null || text.isBlank()
        ? this
        : add(subject, property, NodeFactory.createLiteralString(text));
  }

  /** A string that may well be empty, as the words before the first words of a text. */
  Draft words(Node subject, Node property, String words) {
    return add(subject, property, NodeFactory.createLiteralString(words));
  }

  Draft day(Node subject, Node property, @Nullable LocalDate day) {
    return day == null ? this : typed(subject, property, day.toString(), XSDDatatype.XSDdate);
  }

  Draft number(Node subject, Node property, int number) {
    return typed(subject, property, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  Draft truth(Node subject, Node property, boolean truth) {
    return typed(subject, property, Boolean.toString(truth), XSDDatatype.XSDboolean);
  }

  Draft score(Node subject, Node property, double score) {
    return typed(subject, property, twoPlaces(score), XSDDatatype.XSDdecimal);
  }

  Draft typed(Node subject, Node property, String lexical, RDFDatatype type) {
    return add(subject, property, NodeFactory.createLiteralDT(lexical, type));
  }

  /** "0.93", "0.9", "1.0". */
  static String twoPlaces(double score) {
    BigDecimal rounded =
        BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
  }
}
