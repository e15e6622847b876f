package org.gainsay.graph;

/**
 * Names the graph that an article will have, before it is made.
 *
 * @param graph the IRI of the graph
 * @param article the IRI of the article; a store drops the article's other graphs when it takes
 *     this one
 * @param fingerprint hash of all that the graph depends on; a store that holds the graph with the
 *     same fingerprint need not get it again
 * @param besideOthers whether the article's other graphs stay: so for the second of two texts that
 *     came under one id
 */
public record GraphVersion(
    String graph, String article, String fingerprint, boolean besideOthers) {}
