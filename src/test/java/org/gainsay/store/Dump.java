package org.gainsay.store;

import static java.util.stream.Collectors.joining;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** All that a store holds, as sorted lines. */
final class Dump {
  private Dump() {}

  static String of(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            Iter.asStream(dataset.find())
                .map(
                    quad ->
                        NodeFmtLib.strNodesNT(
                            quad.getSubject(),
                            quad.getPredicate(),
                            quad.getObject(),
                            quad.getGraph()))
                .sorted()
                .collect(joining("\n")));
  }
}
