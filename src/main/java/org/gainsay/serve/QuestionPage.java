package org.gainsay.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.gainsay.query.Answer;
import org.gainsay.query.Column;
import org.gainsay.query.Parameter;
import org.gainsay.query.SavedQuery;
import org.jspecify.annotations.Nullable;

/** A saved query as a page: what it asks, a form for its parameters, and the rows. */
final class QuestionPage {
  private final SavedQuery query;
  private final Map<String, List<String>> arguments;
  private final String base;

  QuestionPage(SavedQuery query, Map<String, List<String>> arguments, String base) {
    this.query = query;
    this.arguments = arguments;
    this.base = base;
  }

  /** The questions with what each asks, as a list of links. */
  static void list(Html page, List<SavedQuery> queries) {
    page.open("dl");
    for (SavedQuery query : queries) {
      page.open("dt").link("/queries/" + query.name(), query.summary()).close("dt");
      page.element("dd", query.description());
    }
    page.close("dl");
  }

  String html(Optional<Answer> answer) {
    Html page = new Html(query.summary()).body(query.summary());
    page.element("p", query.description());
    if (!query.parameters().isEmpty()) {
      page.open("form", "method", "get", "action", "/queries/" + query.name());
      query.parameters().forEach(parameter -> field(page, parameter));
      page.open("div").element("button", "Ask").close("div").close("form");
    }
    answer.ifPresent(
        told -> {
          if (told instanceof Answer.Rows rows) {
            rows(page, rows);
          }
        });
    page.open("p").text("As data: ");
    for (String ending : List.of("csv", "tsv", "json", "xml", "md")) {
      page.link("/queries/" + query.name() + "." + ending + search(), ending).text(" ");
    }
    return page.text("· ").link("/queries/" + query.name() + ".rq", "SPARQL").close("p").end();
  }

  private void field(Html page, Parameter parameter) {
    String value = arguments.getOrDefault(parameter.name(), List.of("")).get(0);
    String needed = parameter.required() ? " (needed)" : "";
    page.open("label").element("strong", parameter.name() + needed);
    page.text(" " + parameter.description() + " Takes " + parameter.form() + ". ");
    if (parameter.choices().isEmpty()) {
      page.open(
          "input", "name", parameter.name(), "value", value, "placeholder", parameter.example());
    } else {
      page.open("select", "name", parameter.name()).open("option", "value", "").close("option");
      for (String choice : parameter.choices()) {
        if (choice.equals(value)) {
          page.open("option", "value", choice, "selected", "selected");
        } else {
          page.open("option", "value", choice);
        }
        page.text(choice).close("option");
      }
      page.close("select");
    }
    page.close("label");
  }

  private void rows(Html page, Answer.Rows rows) {
    page.element("h2", rows.rows().size() == 1 ? "1 row" : rows.rows().size() + " rows");
    page.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Rows");
    page.open("table").open("thead").open("tr");
    for (Column column : rows.columns()) {
      page.open("th", "scope", "col").text(column.name()).close("th");
    }
    page.close("tr").close("thead").open("tbody");
    for (Binding row : rows.rows()) {
      page.open("tr");
      rows.columns().forEach(column -> cell(page, row.get(column.name())));
      page.close("tr");
    }
    page.close("tbody").close("table").close("div");
  }

  private void cell(Html page, @Nullable Node value) {
    page.open("td");
    if (value != null && value.isURI()) {
      String iri = value.getURI();
      boolean ours = iri.startsWith(base);
      String local = ours ? iri.substring(base.length()) : iri;
      page.link(ours ? "/" + local : iri, local);
    } else if (value != null && value.isLiteral()) {
      String text = value.getLiteralLexicalForm();
      if (value.getLiteralDatatypeURI().endsWith("#anyURI")) {
        page.link(text, text);
      } else {
        page.text(text);
      }
    }
    page.close("td");
  }

  private String search() {
    String search =
        arguments.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    return search.isEmpty() ? "" : "?" + search;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
