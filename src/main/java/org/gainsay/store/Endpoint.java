package org.gainsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a store that speaks SPARQL 1.1 over HTTP.
 *
 * @param query of the query service
 * @param graphs of the Graph Store Protocol, to which {@code ?graph=…} is added
 * @param quads where N-Quads may be posted to be added; null where nothing takes them, and then
 *     each graph is put by itself
 * @param authorization the value of the header of that name; null where none is needed
 */
public record Endpoint(
    String query, String graphs, @Nullable String quads, @Nullable String authorization) {

  /** A dataset of Fuseki, "http://localhost:3030/ds": all three services at one address. */
  public static Endpoint fuseki(String dataset) {
    return new Endpoint(dataset, dataset, dataset, null);
  }

  /** The same with a name and password, sent with each request. */
  public Endpoint as(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Endpoint(query, graphs, quads, "Basic " + Base64.getEncoder().encodeToString(pair));
  }
}
