package org.gainsay.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.gainsay.query.Answer;
import org.gainsay.query.BadArgument;
import org.gainsay.query.Catalogue;
import org.gainsay.query.Column;
import org.gainsay.query.Endpoint;
import org.gainsay.query.Parameter;
import org.gainsay.query.QueryRun;
import org.gainsay.query.ResultFormat;
import org.gainsay.query.SavedQuery;
import org.gainsay.query.UnknownQuery;

/**
 * The saved queries over HTTP: {@code /queries/} lists them (as JSON with the types of parameters
 * and columns), {@code /queries/NAME?accuser=CHN} answers as a page, {@code /queries/NAME.csv} and
 * its like as data, {@code /queries/NAME.rq} is the SPARQL text.
 */
final class Questions extends HttpServlet {
  private final transient Catalogue catalogue;
  private final transient Endpoint store;
  private final String base;

  Questions(Catalogue catalogue, Endpoint store, String base) {
    this.catalogue = catalogue;
    this.store = store;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (path.isEmpty()) {
      list(request, response);
      return;
    }
    int dot = path.lastIndexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    String ending = dot < 0 ? "" : path.substring(dot + 1);
    try {
      answer(request, response, catalogue.get(name), ending);
    } catch (UnknownQuery e) {
      Replies.notFound(response, "a question called " + e.name());
    } catch (BadArgument e) {
      String why = String.valueOf(e.getMessage());
      refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, why);
    } catch (QueryCancelledException e) {
      String why = "That took too long.";
      refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, why);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String why)
      throws IOException {
    boolean page =
        new Negotiation(request.getHeader("Accept"))
            .choose(List.of("text/plain", "text/html"), o -> o)
            .filter("text/html"::equals)
            .isPresent();
    if (page) {
      String html = new Html("No answer").body("No answer").element("p", why).end();
      Replies.page(response, status, html);
      return;
    }
    response.setStatus(status);
    Replies.bytes(response, "text/plain", (why + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, SavedQuery query, String ending)
      throws IOException {
    if (ending.equals("rq")) {
      byte[] text = query.text().getBytes(StandardCharsets.UTF_8);
      Replies.bytes(response, "application/sparql-query", text);
      return;
    }
    Optional<ResultFormat> named = ResultFormat.named(ending);
    if (!ending.isEmpty() && named.isEmpty()) {
      Replies.notFound(response, "a form called " + ending);
      return;
    }
    boolean page =
        named.isEmpty()
            && new Negotiation(request.getHeader("Accept"))
                .choose(OFFERS, o -> o)
                .filter("text/html"::equals)
                .isPresent();
    ResultFormat format = named.orElseGet(() -> accepted(request));
    Map<String, List<String>> arguments = arguments(request);
    if (page) {
      Replies.page(
          response,
          HttpServletResponse.SC_OK,
          new QuestionPage(query, arguments, base).html(asked(query, arguments)));
      return;
    }
    Answer answer = QueryRun.answer(query, arguments, store);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(answer, out, Integer.MAX_VALUE);
    response.setHeader("Vary", "Accept");
    boolean graph = answer instanceof Answer.Triples;
    Replies.bytes(response, graph ? "text/turtle" : format.mediaType(), out.toByteArray());
  }

  /** The answer; none as long as a needed parameter has no value, for then the page asks for it. */
  private Optional<Answer> asked(SavedQuery query, Map<String, List<String>> arguments) {
    boolean ready =
        query.parameters().stream()
            .filter(p -> p.required() && p.defaults().isEmpty())
            .allMatch(p -> arguments.containsKey(p.name()));
    return ready ? Optional.of(QueryRun.answer(query, arguments, store)) : Optional.empty();
  }

  private static final List<String> OFFERS =
      List.of(
          "text/html",
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values",
          "text/markdown",
          "text/plain");

  private static ResultFormat accepted(HttpServletRequest request) {
    return new Negotiation(request.getHeader("Accept"))
        .choose(Arrays.asList(ResultFormat.values()), ResultFormat::mediaType)
        .orElse(ResultFormat.JSON);
  }

  private static Map<String, List<String>> arguments(HttpServletRequest request) {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              List<String> given = Arrays.stream(values).filter(v -> !v.isBlank()).toList();
              if (!given.isEmpty()) {
                arguments.put(name, given);
              }
            });
    return arguments;
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> form =
        new Negotiation(request.getHeader("Accept"))
            .choose(List.of("text/html", "application/json"), o -> o);
    if (form.isEmpty()) {
      refuse(
          request,
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "The list can be had as text/html or application/json.");
      return;
    }
    if (form.get().equals("text/html")) {
      Html page = new Html("Questions").body("Questions");
      QuestionPage.list(page, catalogue.all());
      Replies.page(response, HttpServletResponse.SC_OK, page.end());
      return;
    }
    JsonArray all = new JsonArray();
    catalogue.all().forEach(query -> all.add(json(query)));
    response.setHeader("Vary", "Accept");
    Replies.bytes(response, "application/json", all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject json(SavedQuery query) {
    JsonObject object = new JsonObject();
    object.addProperty("name", query.name());
    object.addProperty("summary", query.summary());
    object.addProperty("description", query.description());
    JsonArray parameters = new JsonArray();
    for (Parameter parameter : query.parameters()) {
      JsonObject told = new JsonObject();
      told.addProperty("name", parameter.name());
      told.addProperty("type", parameter.type().name().toLowerCase(java.util.Locale.ROOT));
      told.addProperty("required", parameter.required());
      told.addProperty("description", parameter.description());
      told.addProperty("example", parameter.example());
      JsonArray choices = new JsonArray();
      parameter.choices().forEach(choices::add);
      told.add("choices", choices);
      parameters.add(told);
    }
    object.add("parameters", parameters);
    JsonObject columns = new JsonObject();
    for (Column column : query.columns()) {
      columns.addProperty(column.name(), column.type().label());
    }
    object.add("columns", columns);
    return object;
  }
}
