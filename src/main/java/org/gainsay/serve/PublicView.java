package org.gainsay.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.GraphView;

/**
 * A dataset that can only be read and whose default graph is the union of the named ones, so that a
 * question without GRAPH finds everything.
 */
final class PublicView extends DatasetGraphReadOnly {
  PublicView(DatasetGraph dataset) {
    super(dataset, dataset.getContext().copy());
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(this);
  }
}
