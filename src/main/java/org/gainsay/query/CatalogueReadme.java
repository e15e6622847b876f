package org.gainsay.query;

import java.util.Collection;
import java.util.stream.Collectors;

/** The catalogue as a page in Markdown, made from the headers alone. */
public final class CatalogueReadme {
  private static final String LEAD =
      """
      # Saved queries

      Each file is one question to the graph, named as the question. `gainsay query NAME` asks it;
      `--PARAMETER=VALUE` narrows it, and a parameter given twice means either. A party is given by
      its code (`CHN`), its name (`China`) or its IRI.

      The `#+` lines of a file are the header that [grlc](https://github.com/CLARIAH/grlc) reads;
      `parameters` and `columns` are additions that it skips. A variable `?_name` has to be given,
      `?__name` may be left out, and what stands behind the name is its type: `?__year_integer`.
      A filter on `COALESCE(STR(?__name), "") = ""` lets everything through while the parameter is
      left out.

      This page is made from the headers; do not edit it.
      """;

  private CatalogueReadme() {}

  /** The page. */
  public static String markdown(Collection<SavedQuery> queries) {
    return queries.stream()
        .map(CatalogueReadme::section)
        .collect(Collectors.joining("\n", LEAD + "\n", ""));
  }

  private static String section(SavedQuery query) {
    StringBuilder out = new StringBuilder();
    out.append("## [").append(query.name()).append("](").append(query.name()).append(".rq)\n\n");
    out.append("**")
        .append(query.summary())
        .append("** ")
        .append(query.description())
        .append("\n\n");
    if (!query.parameters().isEmpty()) {
      out.append("| parameter | takes | example | |\n| --- | --- | --- | --- |\n");
      query.parameters().forEach(parameter -> out.append(row(parameter)));
      out.append('\n');
    }
    out.append("Columns: ")
        .append(
            query.columns().stream()
                .map(column -> "`" + column.name() + "` (" + column.type().label() + ")")
                .collect(Collectors.joining(", ")))
        .append(".\n");
    return out.toString();
  }

  private static String row(Parameter parameter) {
    String name = "`" + parameter.name() + "`" + (parameter.required() ? " (needed)" : "");
    return String.format(
            "| %s | %s | `%s` | %s |%n",
            name, parameter.form(), parameter.example(), parameter.description())
        .replace("\r", "");
  }
}
