package org.gainsay.cli;

import java.util.function.Function;
import org.gainsay.article.Article;
import org.gainsay.build.ExtractionFailed;
import org.gainsay.build.LazyExtraction;
import org.gainsay.build.RunSummary;
import org.gainsay.build.Sink;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;

/** Writes articles as they are done and counts what was wrong. */
final class Extracting implements Sink<Runnable> {
  private final ActWriter writer;
  private final RunSummary summary;
  private final LazyExtraction extraction = Models.lazily();

  Extracting(ActWriter writer, RunSummary summary) {
    this.writer = writer;
    this.summary = summary;
  }

  Function<Article, Runnable> work() {
    return article -> {
      try {
        Runnable write = writer.prepare(article, extraction);
        return () -> {
          write.run();
          summary.add(new LinkedArticle(article, java.util.List.of()));
        };
      } catch (ExtractionFailed failure) {
        return () -> summary.add(failure.issue());
      }
    };
  }

  @Override
  public void result(Runnable write) {
    write.run();
  }

  @Override
  public void refused(Issue issue) {
    summary.add(issue);
  }

  @Override
  public void repeated(Article article) {
    summary.addRepeat();
  }
}
