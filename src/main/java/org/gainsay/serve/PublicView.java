package org.gainsay.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A dataset that can only be read and whose default graph is the union of the named ones, so that a
 * question without GRAPH finds everything.
 */
final class PublicView {
  private PublicView() {}

  /** The view; its context is its own, so that settings for the public bind nobody else. */
  static DatasetGraph of(DatasetGraph dataset) {
    if (!TDBInternal.isBackedByTDB(dataset)) {
      return new Union(dataset);
    }
    DatasetGraph view = new DatasetGraphReadOnly(dataset, dataset.getContext().copy());
    view.getContext().set(TDB2.symUnionDefaultGraph, true);
    return view;
  }

  /** Marked as a view, as Jena would else ask the dataset below it and miss the union. */
  private static final class Union extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
    Union(DatasetGraph dataset) {
      super(dataset, dataset.getContext().copy());
    }

    @Override
    public Graph getDefaultGraph() {
      return GraphView.createUnionGraph(this);
    }
  }
}
