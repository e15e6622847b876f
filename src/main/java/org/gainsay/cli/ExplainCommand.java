package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReaders;
import org.gainsay.link.ArticleExtraction;
import org.gainsay.source.Issue;
import org.gainsay.source.Shard;
import org.gainsay.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was found in a text and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Shows what is found in a sentence or file, and why.",
    descriptionHeading = "%n",
    description = {
      "For each sentence: its parties, who speaks over which words, the acts with their cue, rule"
          + " and roles, and what looked like an act and was rejected. The columns of a parse are"
          + " index, word, lemma, part of speech, index of the head, and relation."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gainsay explain \"Russia denied on Monday that it had hacked the Danish railway.\"",
      "  gainsay explain page.html --no-parse"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "A sentence or more in quotation marks, or a file.")
  private List<String> words = List.of();

  @Option(names = "--no-parse", description = "Leave out the words and their parse.")
  private boolean noParse;

  @Override
  public Integer call() {
    List<Issue> issues = new ArrayList<>();
    List<Article> articles = read(String.join(" ", words), issues);
    if (!articles.isEmpty()) {
      ArticleExtraction extraction = Models.load();
      for (Article article : articles) {
        Terminal.out().print(new Explanation(extraction.trace(article), !noParse).text());
      }
    }
    issues.forEach(i -> Terminal.err().println(i.code() + " " + i.article() + ": " + i.message()));
    return articles.isEmpty() ? ExitCode.NOT_GOOD : ExitCode.OK;
  }

  private static List<Article> read(String text, List<Issue> issues) {
    List<Article> articles = new ArrayList<>();
    if (isFile(text)) {
      new Sources(List.of(text), System.in, Shard.ALL)
          .read(
              document -> ArticleReaders.read(document, issues::add).ifPresent(articles::add),
              issues::add);
    } else {
      articles.add(spoken(text));
    }
    return articles;
  }

  private static boolean isFile(String text) {
    try {
      return text.equals(Sources.STANDARD_INPUT) || Files.exists(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A sentence of the command line, without the checks that an article must pass. */
  private static Article spoken(String text) {
    return new Article(
        "command line",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        text,
        List.of(new org.gainsay.article.Span(0, text.length())),
        List.of());
  }
}
