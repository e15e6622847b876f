package org.gainsay.cli;

import java.util.concurrent.Callable;
import org.gainsay.build.GraphMaking;
import org.gainsay.build.Loading;
import org.gainsay.build.Outcome;
import org.gainsay.build.Passage;
import org.gainsay.build.Program;
import org.gainsay.build.RunSummary;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.Iris;
import org.gainsay.graph.IssueGraphs;
import org.gainsay.graph.Provenance;
import org.gainsay.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles, finds their acts and loads the graph into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    header = "Reads articles and loads the graph of their acts into a store.",
    descriptionHeading = "%n",
    description = {
      "Every article becomes one graph, which is checked and then loaded. What the store holds"
          + " already and has not changed is left alone, so that a run that was cut short can be"
          + " started again. At the end a summary tells what was found and what was kept out."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gainsay build samples",
      "  gainsay build crawl.warc.gz feeds/ --store /data/graph",
      "  gainsay build news.jsonl --endpoint http://localhost:3030/gainsay"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOptions place = new StoreOptions();

  @Option(
      names = "--keep-text",
      description =
          "Keep the whole text of each article in the store; it is usually under copyright.")
  private boolean keepText;

  @Override
  public Integer call() {
    Iris iris = input.iris();
    Provenance made = Program.provenance();
    RunSummary summary = new RunSummary();
    try (GraphStore store = place.open();
        Progress progress = Progress.start("build", input.paths())) {
      store.putOntology();
      GraphMaking making =
          new GraphMaking(Models.lazily(), new ArticleGraph(iris, made, keepText), store::contains);
      Loading loading = new Loading(store, new IssueGraphs(iris, made), summary);
      new Passage(input.jobs())
          .over(input.sources(), making, new Watched<Outcome>(loading, progress));
      loading.flush();
    }
    SummaryText.print(summary, place, Terminal.out());
    return summary.articles() == 0 ? ExitCode.NOT_GOOD : ExitCode.OK;
  }
}
