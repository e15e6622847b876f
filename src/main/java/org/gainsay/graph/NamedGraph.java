package org.gainsay.graph;

import org.apache.jena.graph.Graph;

/**
 * A graph under its name, with what a store must know to replace or skip it.
 *
 * @param version its name, its article and its fingerprint
 * @param triples what it says; each node an IRI or a literal, never blank
 */
public record NamedGraph(GraphVersion version, Graph triples) {
  /** The IRI of the graph. */
  public String iri() {
    return version.graph();
  }
}
