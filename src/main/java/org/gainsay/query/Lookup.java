package org.gainsay.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/**
 * Turns what a person types into the IRI that it means. A lookup is two queries of the folder
 * {@code queries/lookup}: {@code NAME.rq}, fast and exact, and {@code NAME-similar.rq}, which reads
 * every label and is asked only when the first finds nothing. Both take {@code ?_text} and give
 * {@code ?value}, {@code ?label} and, the second, {@code ?same}: whether the label is the text but
 * for capitals.
 *
 * @param name of the lookup
 * @param endpoint whose names are meant
 */
record Lookup(String name, Endpoint endpoint) {
  private static final int SUGGESTIONS = 3;

  /**
   * The IRIs that the text means: more than one where several things bear exactly that name.
   *
   * @throws BadArgument if nothing is meant; the message names what is like it
   */
  Set<Node> find(String query, Parameter parameter, String text) {
    Answer.Rows exact = ask(name, text);
    if (exact.rows().isEmpty()) {
      Answer.Rows similar = ask(name + "-similar", text);
      exact =
          new Answer.Rows(
              similar.columns(),
              similar.rows().stream()
                  .filter(row -> row.get("same").getLiteralLexicalForm().equals("true"))
                  .toList());
      if (exact.rows().isEmpty()) {
        throw BadArgument.wrong(query, parameter, text, named(" Known and like it: ", similar));
      }
    }
    Set<Node> found = new LinkedHashSet<>();
    exact.rows().forEach(row -> found.add(row.get(Var.alloc("value"))));
    return found;
  }

  private Answer.Rows ask(String query, String text) {
    SavedQuery lookup = Catalogue.lookup(query);
    return QueryRun.select(lookup, Map.of("text", List.of(text)), endpoint);
  }

  private static String named(String lead, Answer.Rows rows) {
    List<String> names =
        rows.rows().stream()
            .limit(SUGGESTIONS)
            .map(
                row ->
                    row.get("label").getLiteralLexicalForm()
                        + " <"
                        + row.get("value").getURI()
                        + ">")
            .toList();
    return names.isEmpty() ? "" : lead + String.join(", ", names) + ".";
  }
}
