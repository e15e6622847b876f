package org.gainsay.graph;

/**
 * What made a graph, as far as it decides what the graph says. Two runs of the same program under
 * the same settings are one and the same here, so that a second build changes nothing.
 *
 * @param version of the program
 * @param configuration the settings and data that extraction depends on, in words or as a hash; the
 *     same string promises the same acts
 */
public record Provenance(String version, String configuration) {}
