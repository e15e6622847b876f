package org.gainsay.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.gainsay.graph.GraphFormat;
import org.gainsay.graph.GraphVersion;
import org.gainsay.graph.GraphWriter;
import org.gainsay.graph.Iris;
import org.gainsay.graph.NamedGraph;

/**
 * A store over HTTP: a running Fuseki, or any store with a SPARQL 1.1 query service and the Graph
 * Store Protocol.
 *
 * <p>Graphs that the store does not have yet go in one request as N-Quads, which only adds; one
 * that it has is put in its place. Old graphs of an article are deleted before its new one comes,
 * so that a cut between the two shows as a missing graph, which the next run supplies.
 */
public final class HttpStore implements GraphStore {
  private final Endpoint endpoint;
  private final HttpRequests requests;
  private final Beside beside = new Beside();
  private final AtomicBoolean takesQuads;
  private final boolean wasEmpty;

  private HttpStore(Endpoint endpoint, HttpRequests requests) {
    this.endpoint = endpoint;
    this.requests = requests;
    this.takesQuads = new AtomicBoolean(endpoint.quads() != null);
    this.wasEmpty = !requests.holdsAny();
  }

  /**
   * Connects to the store and asks whether it is empty.
   *
   * @throws StoreException if nothing answers there
   */
  public static HttpStore connect(Endpoint endpoint) {
    return new HttpStore(endpoint, new HttpRequests(endpoint));
  }

  @Override
  public boolean contains(GraphVersion version) {
    if (wasEmpty || !requests.holds(version)) {
      return false;
    }
    beside.remember(version);
    return true;
  }

  @Override
  public synchronized void put(List<NamedGraph> batch) {
    if (batch.isEmpty()) {
      return;
    }
    batch.forEach(graph -> beside.remember(graph.version()));
    Set<String> held = deleteOld(batch);
    List<NamedGraph> fresh = new ArrayList<>();
    for (NamedGraph graph : batch) {
      if (held.add(graph.iri())) {
        fresh.add(graph);
      } else {
        putAsIs(new PlainGraph(graph.iri(), graph.triples()));
      }
    }
    add(fresh);
  }

  /** Deletes what the batch replaces and gives the graphs of its articles that are left. */
  private Set<String> deleteOld(List<NamedGraph> batch) {
    Set<String> left = new HashSet<>();
    for (HttpRequests.Held old : requests.graphsOf(batch)) {
      boolean dropped =
          batch.stream()
              .map(NamedGraph::version)
              .filter(version -> version.article().equals(old.article()))
              .anyMatch(version -> beside.drops(version, old.graph()));
      boolean replaced = batch.stream().anyMatch(graph -> graph.iri().equals(old.graph()));
      if (dropped && !replaced) {
        requests.delete(old.graph());
      } else {
        left.add(old.graph());
      }
    }
    return left;
  }

  private void add(List<NamedGraph> fresh) {
    String quads = endpoint.quads();
    if (quads != null && takesQuads.get() && !fresh.isEmpty()) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      try (GraphWriter writer =
          GraphWriter.to(body, GraphFormat.NQUADS, new Iris(Iris.DEFAULT_BASE))) {
        fresh.forEach(writer::write);
      }
      if (requests.addQuads(quads, body.toByteArray())) {
        return;
      }
      takesQuads.set(false);
    }
    fresh.forEach(graph -> putAsIs(new PlainGraph(graph.iri(), graph.triples())));
  }

  @Override
  public void putAsIs(PlainGraph graph) {
    requests.put(graph.iri(), turtle(graph.triples()));
  }

  private static byte[] turtle(Graph triples) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    // N-Triples is Turtle, and every store reads Turtle
    StreamRDF stream = StreamRDFWriter.getWriterStream(body, Lang.NTRIPLES);
    stream.start();
    for (Triple triple : triples.find().toList()) {
      stream.triple(triple);
    }
    stream.finish();
    return body.toByteArray();
  }

  @Override
  public void close() {
    // each request stands by itself
  }

  @Override
  public String toString() {
    return endpoint.graphs();
  }
}
