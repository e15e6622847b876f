package org.gainsay.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a saved query was answered. Held in memory: nothing of the store stays open. */
public sealed interface Answer {
  /**
   * Rows of a SELECT.
   *
   * @param columns in the query's order
   * @param rows in the store's order, which the query's ORDER BY makes
   */
  record Rows(List<Column> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The graph of a CONSTRUCT or DESCRIBE.
   *
   * @param graph the triples
   * @param prefixes of the query, to write them with
   */
  record Triples(Graph graph, PrefixMapping prefixes) implements Answer {}

  /** The yes or no of an ASK. */
  record Verdict(boolean yes) implements Answer {}
}
