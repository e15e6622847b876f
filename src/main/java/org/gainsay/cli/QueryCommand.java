package org.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gainsay.query.Answer;
import org.gainsay.query.Catalogue;
import org.gainsay.query.Endpoint;
import org.gainsay.query.Parameter;
import org.gainsay.query.QueryRun;
import org.gainsay.query.ResultFormat;
import org.gainsay.query.SavedQuery;
import org.gainsay.store.Tdb2Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Asks a saved query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    header = "Lists the saved questions, or answers one.",
    customSynopsis = "gainsay query [NAME] [--PARAMETER=VALUE ...] [OPTIONS]",
    descriptionHeading = "%n",
    description = {
      "Without a name: all questions. With a name and --about: what the question takes and gives."
          + " With a name: the answer. A parameter may be given several times; then any of the"
          + " values will do."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gainsay query",
      "  gainsay query who-accused-whom --about",
      "  gainsay query who-denied-what --format csv > denials.csv"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      index = "0",
      paramLabel = "NAME",
      description = "The question, as the list names it.")
  private @Nullable String name;

  @Option(
      names = "--about",
      description = "Tell what the question takes and gives instead of asking it.")
  private boolean about;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv, json, xml or md. Default: ${DEFAULT-VALUE}.")
  private String format = "table";

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with more questions, as .rq files.")
  private @Nullable Path folder;

  @Mixin private final StoreOptions place = new StoreOptions();
  @Unmatched private final List<String> rest = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = folder == null ? Catalogue.standard() : Catalogue.standard().with(folder);
    if (name == null) {
      if (!rest.isEmpty()) {
        throw new UsageException("name a question in front of " + rest.get(0) + ".");
      }
      list(catalogue, Terminal.out());
      return ExitCode.OK;
    }
    SavedQuery query = catalogue.get(name);
    if (about) {
      tell(query, Terminal.out());
    } else {
      ask(query);
    }
    return ExitCode.OK;
  }

  private void ask(SavedQuery query) throws IOException {
    ResultFormat wanted =
        ResultFormat.named(format)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--format must be table, csv, tsv, json, xml or md, not " + format + "."));
    Answer answer = answer(query, arguments());
    try (OutputStream out = new BufferedOutputStream(new StandardOutput())) {
      wanted.write(answer, out, Terminal.width());
    }
  }

  private Answer answer(SavedQuery query, Map<String, List<String>> arguments) {
    if (place.endpoint() != null) {
      return QueryRun.answer(query, arguments, Endpoint.at(place.endpoint()));
    }
    try (Tdb2Store store = place.openExisting()) {
      return QueryRun.answer(query, arguments, Endpoint.of(store.dataset()));
    }
  }

  /** What stands behind the name: {@code --accuser=CHN} or {@code --accuser CHN}. */
  private Map<String, List<String>> arguments() {
    Map<String, List<String>> arguments = new TreeMap<>();
    for (int i = 0; i < rest.size(); i++) {
      String word = rest.get(i);
      if (!word.startsWith("--") || word.length() == 2) {
        throw new UsageException("\"" + word + "\" is no parameter; write --parameter=value.");
      }
      int equals = word.indexOf('=');
      if (equals < 0 && i + 1 == rest.size()) {
        throw new UsageException("the parameter " + word + " has no value; write " + word + "=…");
      }
      String key = equals < 0 ? word.substring(2) : word.substring(2, equals);
      String value = equals < 0 ? rest.get(++i) : word.substring(equals + 1);
      arguments.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
    return arguments;
  }

  private static void list(Catalogue catalogue, PrintStream out) {
    int width = catalogue.all().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (SavedQuery query : catalogue.all()) {
      out.printf("%-" + width + "s  %s%n", query.name(), query.summary());
    }
    out.println();
    out.println("gainsay query NAME asks one; gainsay query NAME --about tells what it takes.");
  }

  private static void tell(SavedQuery query, PrintStream out) {
    out.println(query.summary());
    if (!query.description().isBlank()) {
      out.println();
      out.println(query.description().strip());
    }
    for (Parameter parameter : query.parameters()) {
      out.println();
      out.println(
          "--"
              + parameter.name()
              + (parameter.required() ? "  (needed)" : "")
              + "  "
              + parameter.form()
              + ", for example "
              + parameter.example());
      if (!parameter.description().isBlank()) {
        out.println("    " + parameter.description());
      }
    }
    if (!query.columns().isEmpty()) {
      out.println();
      out.println("Columns");
      query
          .columns()
          .forEach(
              c ->
                  out.println(
                      "    "
                          + c.name()
                          + " ("
                          + c.type().name().toLowerCase(java.util.Locale.ROOT)
                          + ")"));
    }
  }
}
