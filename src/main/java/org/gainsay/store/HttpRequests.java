package org.gainsay.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.gainsay.graph.GraphVersion;
import org.gainsay.graph.NamedGraph;

/** The single requests that a remote store is made of; failures become {@link StoreException}s. */
final class HttpRequests {
  /** A graph that the store holds of an article. */
  record Held(String graph, String article) {}

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Set<Integer> TAKES_NO_QUADS = Set.of(400, 404, 405, 406, 415, 501);
  private static final Var GRAPH = Var.alloc("graph");
  private static final Var ARTICLE = Var.alloc("article");
  private static final Var PRINT = Var.alloc("fingerprint");

  private final Endpoint endpoint;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Query holdsGraph = query("holds-graph.rq");
  private final Query holdsAny = query("holds-any.rq");
  private final Query graphsOfArticles = query("graphs-of-articles.rq");

  HttpRequests(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  boolean holdsAny() {
    return ask(asking(holdsAny));
  }

  boolean holds(GraphVersion version) {
    return ask(
        asking(holdsGraph)
            .substitution(GRAPH, NodeFactory.createURI(version.graph()))
            .substitution(PRINT, NodeFactory.createLiteralString(version.fingerprint())));
  }

  List<Held> graphsOf(List<NamedGraph> batch) {
    List<Binding> articles =
        batch.stream()
            .map(graph -> graph.version().article())
            .distinct()
            .map(iri -> BindingFactory.binding(ARTICLE, NodeFactory.createURI(iri)))
            .toList();
    Query query = graphsOfArticles.cloneQuery();
    query.setValuesDataBlock(List.of(ARTICLE), articles);
    List<Held> held = new ArrayList<>();
    try (QueryExecHTTP exec = asking(query).build()) {
      RowSet rows = exec.select();
      rows.forEach(row -> held.add(new Held(row.get(GRAPH).getURI(), row.get(ARTICLE).getURI())));
    } catch (QueryExceptionHTTP | HttpException e) {
      throw failed(endpoint.query(), e);
    }
    return held;
  }

  void put(String graph, byte[] turtle) {
    check(send(request(graphAddress(graph), "text/turtle").PUT(body(turtle)).build()));
  }

  void delete(String graph) {
    HttpResponse<String> response =
        send(request(graphAddress(graph), "text/turtle").DELETE().build());
    if (response.statusCode() != 404) {
      check(response);
    }
  }

  /** Adds the quads; false if the store takes none this way, and then has taken none. */
  boolean addQuads(String address, byte[] quads) {
    HttpResponse<String> response =
        send(request(address, "application/n-quads").POST(body(quads)).build());
    if (TAKES_NO_QUADS.contains(response.statusCode())) {
      return false;
    }
    check(response);
    return true;
  }

  private String graphAddress(String graph) {
    String separator = endpoint.graphs().contains("?") ? "&" : "?";
    return endpoint.graphs()
        + separator
        + "graph="
        + URLEncoder.encode(graph, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String address, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).header("Content-Type", type);
    if (endpoint.authorization() != null) {
      request.header("Authorization", endpoint.authorization());
    }
    return request;
  }

  private static HttpRequest.BodyPublisher body(byte[] bytes) {
    return HttpRequest.BodyPublishers.ofByteArray(bytes);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw request.bodyPublisher().filter(body -> body.contentLength() > 0).isPresent()
          ? brokenOff(request.uri().toString(), e)
          : failed(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(request.uri().toString(), e);
    }
  }

  private static void check(HttpResponse<String> response) {
    if (response.statusCode() >= 300) {
      String address = response.uri().toString();
      String cure =
          switch (response.statusCode()) {
            case 401, 403 -> " Give a user and password that may write.";
            case 405 -> " The store takes no writes there; name its writable address.";
            default -> "";
          };
      throw new StoreException(
          address,
          "The store answered "
              + response.statusCode()
              + " to a "
              + response.request().method()
              + " of "
              + address
              + ": "
              + response.body().strip()
              + cure,
          null);
    }
  }

  /** A server that refuses may close before the body is through, and its reason is lost. */
  private static StoreException brokenOff(String address, IOException e) {
    return new StoreException(
        address,
        "The store at "
            + address
            + " broke off while it was being written to. See that it runs, and that this is its"
            + " writable address.",
        e);
  }

  private static StoreException failed(String address, Exception e) {
    return new StoreException(
        address,
        "The store at "
            + address
            + (isAnswered(e) ? " refused: " + e.getMessage() : " does not answer")
            + ". See that it runs and that the address is that of its dataset.",
        e);
  }

  private static boolean isAnswered(Exception e) {
    return e instanceof HttpException http && http.getStatusCode() > 0;
  }

  private QueryExecHTTPBuilder asking(Query query) {
    QueryExecHTTPBuilder builder =
        QueryExecHTTP.service(endpoint.query())
            .httpClient(client)
            .query(query)
            .sendMode(QuerySendMode.asPost);
    if (endpoint.authorization() != null) {
      builder.httpHeader("Authorization", endpoint.authorization());
    }
    return builder;
  }

  private boolean ask(QueryExecHTTPBuilder builder) {
    try (QueryExecHTTP exec = builder.build()) {
      return exec.ask();
    } catch (QueryExceptionHTTP | HttpException e) {
      throw failed(endpoint.query(), e);
    }
  }

  private static Query query(String file) {
    try (InputStream in = HttpRequests.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its query " + file);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the query " + file, e);
    }
  }
}
