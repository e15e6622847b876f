package org.gainsay.store;

import org.apache.jena.graph.Graph;

/** A graph of no article, such as a code list, under its name. */
public record PlainGraph(String iri, Graph triples) {}
