package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.build.Passage;
import org.gainsay.build.Sink;
import org.gainsay.evaluate.GoldArticle;
import org.gainsay.evaluate.GoldReader;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Scorer;
import org.gainsay.link.ArticleExtraction.Trace;
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
    footer = {
      "  gainsay evaluate samples/gold",
      "  gainsay evaluate samples/gold --errors | less",
      "  gainsay evaluate samples/gold --errors --format tsv > errors.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotated articles: JSON files, or folders of them.")
  private List<Path> gold = List.of();

  @Option(
      names = "--errors",
      description =
          "List every act that was missed, wrong or too many, with its place, the rule and the"
              + " reason, and count the reasons.")
  private boolean errors;

  @Option(
      names = "--acts",
      description =
          "Write every act that was found as one line of tab-separated values: whether it is"
              + " right, its band of confidence and what it rests on. calibration/README.md says"
              + " how the bands are measured with it.")
  private boolean acts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, tsv or json (default: text). As tsv either the scores or, with --errors, the"
              + " errors, one a line.")
  private String format = "text";

  @Override
  public Integer call() throws IOException {
    ScoreFormat writing = ScoreFormat.named(format);
    Map<String, GoldArticle> articles = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Path file : files()) {
      GoldArticle article = GoldReader.read(file);
      if (articles.put(article.id(), article) != null) {
        throw new UsageException(article.id() + " is given twice.");
      }
      names.add(file.toString());
    }
    Scorer scorer = new Scorer();
    try (Progress progress = Progress.start("evaluate", names)) {
      Sources sources = new Sources(names, System.in, Shard.ALL);
      new Passage(Runtime.getRuntime().availableProcessors())
          .over(
              sources,
              Models.lazily()::trace,
              new Watched<>(new Scoring(scorer, articles), progress));
    }
    if (!articles.isEmpty()) {
      throw new UsageException(
          String.join(", ", articles.keySet()) + " could not be read as an article.");
    }
    Score score = scorer.score();
    Terminal.out().print(acts ? ScoreLines.acts(score) : writing.of(score, errors));
    return ExitCode.OK;
  }

  /** Scores each article against its gold and lets go of it. */
  private record Scoring(Scorer scorer, Map<String, GoldArticle> articles) implements Sink<Trace> {
    @Override
    public void result(Trace trace) {
      String id = trace.linked().article().id();
      GoldArticle gold = articles.remove(id);
      if (gold == null) {
        throw new UsageException(id + " is not annotated.");
      }
      scorer.add(gold, trace);
    }

    @Override
    public void refused(Issue issue) {
      throw new UsageException(issue.article() + ": " + issue.message());
    }

    @Override
    public void repeated(Article article) {
      throw new UsageException(article.id() + " is given twice.");
    }
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
}
