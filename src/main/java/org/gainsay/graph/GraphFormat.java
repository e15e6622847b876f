package org.gainsay.graph;

/** The serialisations of graphs. */
public enum GraphFormat {
  /** One quad a line, in the order of the lines. */
  NQUADS,
  /** Named graphs with prefixes. */
  TRIG,
  /** Triples with prefixes; the names of the graphs are lost. */
  TURTLE,
  /** One JSON-LD document under the context of {@code ontology/context.jsonld}. */
  JSONLD
}
