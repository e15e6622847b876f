package org.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gainsay.build.Passage;
import org.gainsay.build.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what was found instead of loading it. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Reads articles and writes their acts to standard output or a file.",
    descriptionHeading = "%n",
    description = {
      "The same as build up to the graph, without a store. Formats: jsonl, one act a line;"
          + " articles, what was read, as JSON Lines; nquads, trig, turtle and jsonld, the graphs;"
          + " cameo-tsv, rows of event data. Inputs that cannot be read are named on standard"
          + " error."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gainsay extract samples > acts.jsonl",
      "  gainsay extract page.html --format articles",
      "  gainsay extract crawl/ --format nquads --shard 2/8 --out part2.nq"
    })
final class ExtractCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl, articles, nquads, trig, turtle, jsonld or cameo-tsv. Default: ${DEFAULT-VALUE}.")
  private String format = "jsonl";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    ExtractFormat kind = ExtractFormat.named(format);
    RunSummary summary = new RunSummary();
    try (OutputStream target = new BufferedOutputStream(open(), BUFFER);
        ActWriter writer = kind.writer(target, input.iris());
        Progress progress = Progress.start("extract", input.paths())) {
      Extracting extracting = new Extracting(writer, summary);
      new Passage(input.jobs())
          .over(input.sources(), extracting.work(), new Watched<>(extracting, progress));
    }
    IssueLines.print(summary, Terminal.err());
    return summary.articles() == 0 ? ExitCode.NOT_GOOD : ExitCode.OK;
  }

  private OutputStream open() throws IOException {
    return out == null ? new StandardOutput() : Files.newOutputStream(out);
  }
}
