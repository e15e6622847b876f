package org.gainsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * Answers the dataset's own IRIs: {@code GET /act/…} sends what the graph says about that act, in
 * the form that the Accept header or the address's ending asks for.
 */
final class LinkedData extends HttpServlet {
  /** The folders below the base in which things of the data live. */
  static final List<String> FOLDERS =
      List.of(
          "act",
          "article",
          "graph",
          "issue",
          "party",
          "proposition",
          "publisher",
          "run",
          "software",
          "text");

  private final transient Descriptions descriptions;
  private final String base;

  LinkedData(Descriptions descriptions, String base) {
    this.descriptions = descriptions;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // an IRI of ours never needs an escape; some clients write the tilde as one
    String path = request.getRequestURI().substring(1).replace("%7E", "~");
    if (path.contains("%")) {
      Replies.notFound(response, base + path);
      return;
    }
    // an id may itself end in ".html", so the whole path goes first
    Optional<Graph> whole = descriptions.of(base + path);
    if (whole.isPresent()) {
      send(request, response, base + path, whole.get(), Optional.empty());
      return;
    }
    Optional<Representation> named = Representation.ofPath(path);
    if (named.isPresent()) {
      String stem = path.substring(0, path.length() - named.get().ending().length() - 1);
      Optional<Graph> graph = descriptions.of(base + stem);
      if (graph.isPresent()) {
        send(request, response, base + stem, graph.get(), named);
        return;
      }
    }
    Replies.notFound(response, base + path);
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String iri,
      Graph graph,
      Optional<Representation> named)
      throws IOException {
    Optional<Representation> form = Replies.form(request, named);
    if (form.isEmpty()) {
      Replies.notAcceptable(response);
    } else if (form.get() == Representation.HTML) {
      String html = new DescriptionPage(graph, iri, base).html();
      Replies.page(response, HttpServletResponse.SC_OK, html);
    } else {
      Replies.graph(response, form.get(), graph);
    }
  }
}
