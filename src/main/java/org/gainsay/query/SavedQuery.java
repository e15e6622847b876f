package org.gainsay.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question kept as a file: its SPARQL text and what its header says about it. */
public final class SavedQuery {
  private final String name;
  private final String text;
  private final Header header;
  private final Query query;
  private final List<Parameter> parameters;

  private SavedQuery(String name, String text, Header header, Query query) {
    this.name = name;
    this.text = text;
    this.header = header;
    this.query = query;
    this.parameters = parametersOf(query, header);
  }

  /**
   * Reads a query file.
   *
   * @param name the file's name without its ending
   * @throws MalformedQuery if the SPARQL or its header does not parse
   */
  public static SavedQuery parse(String name, String text) {
    Header header = Header.parse(name, text);
    try {
      return new SavedQuery(name, text, header, QueryFactory.create(text));
    } catch (QueryParseException e) {
      String told = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new MalformedQuery(name, told, e);
    }
  }

  private static List<Parameter> parametersOf(Query query, Header header) {
    Set<String> variables = variables(query);
    List<String> order = List.copyOf(header.parameters().keySet());
    return variables.stream()
        .map(variable -> Parameter.of(variable, header))
        .flatMap(Optional::stream)
        .sorted(java.util.Comparator.comparingInt(p -> place(order, p.name())))
        .toList();
  }

  /** The variables that a query mentions anywhere, in filters and subqueries too. */
  static Set<String> variables(Query query) {
    Set<String> variables = new TreeSet<>();
    QueryTransformOps.transform(query, node -> collect(node, variables));
    return variables;
  }

  private static Node collect(Node node, Set<String> variables) {
    if (Var.isVar(node)) {
      variables.add(Var.alloc(node).getVarName());
    }
    return node;
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  /** The question in a file name's words: {@code who-accused-whom}. */
  public String name() {
    return name;
  }

  /** The SPARQL text as the file holds it, header included. */
  public String text() {
    return text;
  }

  /** The question, one line. */
  public String summary() {
    return header.summary();
  }

  /** What the answer holds and leaves out. */
  public String description() {
    return header.description();
  }

  /** Words to find it by. */
  public List<String> tags() {
    return header.tags();
  }

  /** What may be asked for, in the header's order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The parameter of that name; a hyphen counts as an underscore. */
  public Optional<Parameter> parameter(String asked) {
    String wanted = asked.replace('-', '_');
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /** The columns of the answer; empty for a query that gives a graph or yes or no. */
  public List<Column> columns() {
    if (!query.isSelectType()) {
      return List.of();
    }
    Map<String, Column.Type> types = header.columns();
    return query.getResultVars().stream()
        .map(v -> new Column(v, types.getOrDefault(v, Column.Type.STRING)))
        .toList();
  }

  /** Parsed afresh, so that the caller may change it. */
  Query query() {
    return QueryFactory.create(text);
  }
}
