package org.gainsay.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Sends pages, graphs and refusals, each with the headers that go with it. */
final class Replies {
  private Replies() {}

  /** The form to send: the one that the address names, else the best for the Accept header. */
  static Optional<Representation> form(HttpServletRequest request, Optional<Representation> named) {
    return named.isPresent()
        ? named
        : new Negotiation(request.getHeader("Accept"))
            .choose(Representation.all(), Representation::mediaType);
  }

  static void page(HttpServletResponse response, int status, String html) throws IOException {
    response.setStatus(status);
    response.setHeader("Content-Security-Policy", Html.POLICY);
    response.setHeader("Vary", "Accept");
    bytes(response, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  static void graph(HttpServletResponse response, Representation form, Graph graph)
      throws IOException {
    response.setHeader("Vary", "Accept");
    response.setContentType(form.mediaType());
    response.setCharacterEncoding("UTF-8");
    RDFWriter.source(graph).format(form.format()).build().output(response.getOutputStream());
  }

  static void bytes(HttpServletResponse response, String mediaType, byte[] body)
      throws IOException {
    response.setContentType(mediaType);
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  static void notFound(HttpServletResponse response, String what) throws IOException {
    page(
        response,
        HttpServletResponse.SC_NOT_FOUND,
        new Html("Not found")
            .body("Not found")
            .element("p", "The graph says nothing about " + what + ".")
            .end());
  }

  static void notAcceptable(HttpServletResponse response) throws IOException {
    String offered =
        Representation.all().stream()
            .map(Representation::mediaType)
            .collect(Collectors.joining(", "));
    response.setHeader("Vary", "Accept");
    response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
    bytes(
        response,
        "text/plain",
        ("This can be had as " + offered + ".\n").getBytes(StandardCharsets.UTF_8));
  }
}
