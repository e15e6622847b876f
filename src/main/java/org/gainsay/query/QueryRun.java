package org.gainsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * One asking of a saved query: its arguments are checked, turned into terms and joined to the query
 * as data ({@code VALUES} at the head of its pattern), never as text, so that no argument can
 * change what the query means. Several arguments for one parameter mean any of them.
 */
public final class QueryRun {
  private final SavedQuery saved;
  private final Endpoint endpoint;

  private QueryRun(SavedQuery saved, Endpoint endpoint) {
    this.saved = saved;
    this.endpoint = endpoint;
  }

  /**
   * Asks a SELECT.
   *
   * @throws BadArgument for an argument that is wrong, missing or unknown
   * @throws IllegalArgumentException if the query is no SELECT
   */
  public static Answer.Rows select(
      SavedQuery saved, Map<String, List<String>> arguments, Endpoint endpoint) {
    if (answer(saved, arguments, endpoint) instanceof Answer.Rows rows) {
      return rows;
    }
    throw new IllegalArgumentException(saved.name() + " is no SELECT");
  }

  /**
   * Asks a query of any kind.
   *
   * @param arguments by name of parameter; an empty list counts as not given
   * @throws BadArgument for an argument that is wrong, missing or unknown
   */
  public static Answer answer(
      SavedQuery saved, Map<String, List<String>> arguments, Endpoint endpoint) {
    return new QueryRun(saved, endpoint).answer(arguments);
  }

  private Answer answer(Map<String, List<String>> arguments) {
    Query query = saved.query();
    bind(query, terms(arguments));
    return endpoint.ask(query, exec -> read(query, exec));
  }

  private Answer read(Query query, QueryExec exec) {
    if (query.isSelectType()) {
      List<Binding> rows = new ArrayList<>();
      // a store's own rows read their terms when asked, which is too late after the transaction
      exec.select().forEachRemaining(row -> rows.add(BindingFactory.copy(row)));
      return new Answer.Rows(saved.columns(), rows);
    }
    if (query.isAskType()) {
      return new Answer.Verdict(exec.ask());
    }
    return new Answer.Triples(
        query.isDescribeType() ? exec.describe() : exec.construct(), query.getPrefixMapping());
  }

  /** Joins the values to the pattern, and to that of each subquery that mentions the variable. */
  private static void bind(Query query, Map<Parameter, Set<Node>> terms) {
    Element pattern = query.getQueryPattern();
    if (pattern == null) {
      return;
    }
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery sub) {
            Map<Parameter, Set<Node>> mentioned = new LinkedHashMap<>(terms);
            Set<String> variables = SavedQuery.variables(sub.getQuery());
            mentioned.keySet().removeIf(parameter -> !variables.contains(parameter.variable()));
            bind(sub.getQuery(), mentioned);
          }
        });
    ElementGroup group = new ElementGroup();
    terms.forEach((parameter, nodes) -> group.addElement(values(parameter, nodes)));
    if (pattern instanceof ElementGroup old) {
      old.getElements().forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    query.setQueryPattern(group);
    query.resetResultVars();
  }

  private static ElementData values(Parameter parameter, Set<Node> nodes) {
    Var variable = Var.alloc(parameter.variable());
    ElementData values = new ElementData();
    values.add(variable);
    nodes.forEach(node -> values.add(BindingFactory.binding(variable, node)));
    return values;
  }

  private Map<Parameter, Set<Node>> terms(Map<String, List<String>> arguments) {
    Map<Parameter, List<String>> given = new LinkedHashMap<>();
    arguments.forEach(
        (name, values) ->
            given.put(
                saved.parameter(name).orElseThrow(() -> BadArgument.unknown(saved, name)), values));
    Map<Parameter, Set<Node>> terms = new LinkedHashMap<>();
    for (Parameter parameter : saved.parameters()) {
      List<String> values = given.getOrDefault(parameter, List.of());
      if (values.isEmpty()) {
        values = parameter.defaults();
      }
      if (values.isEmpty() && parameter.required()) {
        throw BadArgument.missing(saved.name(), parameter);
      }
      if (!values.isEmpty()) {
        Set<Node> nodes = new LinkedHashSet<>();
        values.forEach(value -> nodes.addAll(terms(parameter, value)));
        terms.put(parameter, nodes);
      }
    }
    return terms;
  }

  private Set<Node> terms(Parameter parameter, String value) {
    String trimmed = value.strip();
    if (!parameter.choices().isEmpty() && !parameter.choices().contains(trimmed)) {
      throw BadArgument.wrong(saved.name(), parameter, value, "");
    }
    Optional<Node> term = parameter.type().term(trimmed);
    if (term.isPresent()) {
      return Set.of(term.get());
    }
    if (parameter.lookup() == null) {
      throw BadArgument.wrong(saved.name(), parameter, value, "");
    }
    return new Lookup(parameter.lookup(), endpoint).find(saved.name(), parameter, trimmed);
  }
}
