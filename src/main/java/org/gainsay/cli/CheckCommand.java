package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.build.Program;
import org.gainsay.build.Rereading;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.Iris;
import org.gainsay.graph.ShapesCheck;
import org.gainsay.source.Issue;
import org.gainsay.source.Shard;
import org.gainsay.source.Sources;
import org.gainsay.store.StoreCheck;
import org.gainsay.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what a store holds. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Checks every graph of a store, and that every quotation is where it should be.",
    descriptionHeading = "%n",
    description = {
      "Each graph is checked against the shapes, and each quotation against its position and the"
          + " length of its text. With the articles named, their texts are read again: each must"
          + " have the hash that the store holds, and each position must slice it to the quotation."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  gainsay check", "  gainsay check samples"})
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "The articles that the store was built from.")
  private List<String> paths = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of the data begin with. Default: ${DEFAULT-VALUE}.")
  private String base = Iris.DEFAULT_BASE;

  @Mixin private final StoreOptions place = new StoreOptions();

  @Override
  public Integer call() {
    if (place.endpoint() != null) {
      throw new UsageException("check reads an embedded store; name its folder with --store.");
    }
    List<Issue> faults = new ArrayList<>();
    try (Tdb2Store store = place.openExisting()) {
      int graphs = new StoreCheck(new ShapesCheck()).of(store.dataset(), faults::add);
      Terminal.out().printf("%,d graphs checked against the shapes%n", graphs);
      if (!paths.isEmpty()) {
        ArticleGraph names = new ArticleGraph(new Iris(base), Program.provenance(), false);
        int articles =
            new Rereading(store.dataset(), names)
                .of(new Sources(paths, System.in, Shard.ALL), faults::add);
        Terminal.out().printf("%,d articles read again%n", articles);
      }
    }
    for (Issue fault : faults) {
      Terminal.out().println(fault.article() + " " + fault.position() + ": " + fault.message());
    }
    Terminal.out().println(faults.isEmpty() ? "All sound." : faults.size() + " faults.");
    return faults.isEmpty() ? ExitCode.OK : ExitCode.NOT_GOOD;
  }
}
