package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.build.LazyExtraction;
import org.gainsay.build.Passage;
import org.gainsay.build.Sink;
import org.gainsay.evaluate.GoldArticle;
import org.gainsay.evaluate.GoldReader;
import org.gainsay.evaluate.Miss;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Scorer;
import org.gainsay.evaluate.Tally;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;
import org.gainsay.source.Shard;
import org.gainsay.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what is found with what a person found. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Measures how well the acts are found, against annotated articles.",
    descriptionHeading = "%n",
    description = {
      "Precision, recall and F1 by act type and by construction. where: type and place are right;"
          + " who: the speaker's side too; whom: the target's side too. samples/gold/GUIDE.md"
          + " says what the annotation means."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  gainsay evaluate samples/gold", "  gainsay evaluate samples/gold --errors"})
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotated articles: JSON files, or folders of them.")
  private List<Path> gold = List.of();

  @Option(names = "--errors", description = "List every act that was missed, wrong or too many.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    Scorer scorer = new Scorer();
    List<Path> files = files();
    try (Progress progress =
        Progress.start("evaluate", files.stream().map(Path::toString).toList())) {
      Map<String, LinkedArticle> found = extract(files, progress);
      for (Path file : files) {
        GoldArticle article = GoldReader.read(file);
        LinkedArticle system = found.get(article.id());
        if (system == null) {
          throw new UsageException(file + " could not be read as an article.");
        }
        scorer.add(article, system);
      }
    }
    print(scorer.score(), Terminal.out());
    return ExitCode.OK;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : gold) {
      try (Stream<Path> children = Files.list(path)) {
        children.filter(p -> p.toString().endsWith(".json")).sorted().forEach(files::add);
      } catch (NotDirectoryException e) {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new UsageException("there is no .json file in " + gold + ".");
    }
    return files;
  }

  private static Map<String, LinkedArticle> extract(List<Path> files, Progress progress) {
    Map<String, LinkedArticle> found = new HashMap<>();
    LazyExtraction extraction = Models.lazily();
    Sink<LinkedArticle> sink =
        new Sink<>() {
          @Override
          public void result(LinkedArticle linked) {
            found.put(linked.article().id(), linked);
          }

          @Override
          public void refused(Issue issue) {
            throw new UsageException(issue.article() + ": " + issue.message());
          }

          @Override
          public void repeated(Article article) {
            throw new UsageException(article.id() + " is given twice.");
          }
        };
    Sources sources =
        new Sources(files.stream().map(Path::toString).toList(), System.in, Shard.ALL);
    new Passage(Runtime.getRuntime().availableProcessors())
        .over(sources, extraction, new Watched<>(sink, progress));
    return found;
  }

  private void print(Score score, PrintStream out) {
    out.println(score.articles() + " articles");
    out.println();
    table("type", score.types(), score.all(), out);
    table("form", score.forms(), null, out);
    table("mode", score.modes(), null, out);
    Tally links = score.links();
    out.printf(
        "links        %6d%8d   %.3f %.3f %.3f%n",
        links.gold(),
        links.system(),
        links.precision(links.where()),
        links.recall(links.where()),
        links.f1(links.where()));
    out.println("reported as done though negated or hypothetical: " + score.reportedAsDone());
    if (errors) {
      out.println();
      for (Miss miss : score.misses()) {
        out.println(
            String.join(
                " | ",
                miss.article(),
                miss.kind().toString(),
                miss.type(),
                miss.cue(),
                miss.detail()));
      }
    }
  }

  private static void table(
      String kind,
      List<Tally> tallies,
      @org.jspecify.annotations.Nullable Tally all,
      PrintStream out) {
    out.printf(
        "%-13s%6s%8s   %-20s   %-5s   %s%n",
        kind, "gold", "system", "where P     R     F1", "who F1", "whom P    R     F1");
    tallies.forEach(tally -> row(tally, out));
    if (all != null) {
      row(all, out);
    }
    out.println();
  }

  private static void row(Tally t, PrintStream out) {
    out.printf(
        "%-13s%6d%8d   %.3f %.3f %.3f      %.3f    %.3f %.3f %.3f%n",
        t.kind(),
        t.gold(),
        t.system(),
        t.precision(t.where()),
        t.recall(t.where()),
        t.f1(t.where()),
        t.f1(t.who()),
        t.precision(t.whom()),
        t.recall(t.whom()),
        t.f1(t.whom()));
  }
}
