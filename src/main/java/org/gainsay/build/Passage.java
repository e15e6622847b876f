package org.gainsay.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReaders;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.gainsay.source.Sources;

/**
 * One passage over the input: documents are read in the calling thread, made into articles and
 * worked on by many threads, and their results come back in the order of the input. At most some
 * dozen documents a thread are held at a time.
 */
public final class Passage {
  private static final int AHEAD = 16;
  private static final long STACK = 64L << 20; // a deep parse tree must not end a run

  private final int jobs;

  /**
   * @param jobs how many threads work; their number does not change the results
   */
  public Passage(int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job is needed, not " + jobs);
    }
    this.jobs = jobs;
  }

  private record Reading(Optional<Article> article, List<Issue> refusals) {}

  /**
   * Works on every article of the input.
   *
   * @param work is called by many threads
   * @param sink is called by the calling thread alone
   * @throws RuntimeException what work or sink throws; the passage ends with it
   */
  public <R> void over(Sources sources, Function<Article, R> work, Sink<R> sink) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs, named());
    try {
      SeenArticles seen = new SeenArticles();
      OrderedWork<Runnable> working = new OrderedWork<>(threads, jobs * AHEAD, Runnable::run);
      OrderedWork<Reading> reading =
          new OrderedWork<>(
              threads,
              jobs * AHEAD,
              read -> {
                read.refusals().forEach(issue -> working.submit(() -> () -> sink.refused(issue)));
                read.article().ifPresent(article -> submit(article, seen, working, work, sink));
              });
      sources.read(
          document -> reading.submit(() -> read(document)),
          issue -> reading.submit(() -> new Reading(Optional.empty(), List.of(issue))));
      reading.finish();
      working.finish();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Reading read(Document document) {
    List<Issue> refusals = new ArrayList<>();
    Optional<Article> article = ArticleReaders.read(document, refusals::add);
    return new Reading(article, refusals);
  }

  private static <R> void submit(
      Article article,
      SeenArticles seen,
      OrderedWork<Runnable> working,
      Function<Article, R> work,
      Sink<R> sink) {
    SeenArticles.Place place = seen.add(article);
    if (place == SeenArticles.Place.REPEAT) {
      working.submit(() -> () -> sink.repeated(article));
      return;
    }
    Article told = place == SeenArticles.Place.SAME_ID ? withSameId(article) : article;
    working.submit(
        () -> {
          R result = work.apply(told);
          return () -> sink.result(result);
        });
  }

  private static Article withSameId(Article article) {
    List<Issue> issues = new ArrayList<>(article.issues());
    issues.add(
        new Issue(
            article.id(),
            IssueCode.DUPLICATE_ID,
            "",
            "Another article of this run has the same id and another text. Both are kept; give"
                + " each article an id of its own."));
    return new Article(
        article.id(),
        article.title(),
        article.byline(),
        article.agency(),
        article.dateline(),
        article.date(),
        article.publisher(),
        article.url(),
        article.text(),
        article.paragraphs(),
        issues);
  }

  private static ThreadFactory named() {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(null, work, "gainsay-" + number.incrementAndGet(), STACK);
      thread.setDaemon(true);
      return thread;
    };
  }
}
