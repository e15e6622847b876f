package org.gainsay.cli;

import org.gainsay.article.Article;
import org.gainsay.build.Sink;
import org.gainsay.source.Issue;

/** A sink that moves a progress bar. */
record Watched<R>(Sink<R> sink, Progress progress) implements Sink<R> {
  @Override
  public void result(R result) {
    sink.result(result);
    progress.step();
  }

  @Override
  public void refused(Issue issue) {
    sink.refused(issue);
    progress.step();
  }

  @Override
  public void repeated(Article article) {
    sink.repeated(article);
    progress.step();
  }
}
