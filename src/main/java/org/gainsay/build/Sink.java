package org.gainsay.build;

import org.gainsay.article.Article;
import org.gainsay.source.Issue;

/**
 * Takes what a run gives, in the order of the input and in one thread.
 *
 * @param <R> what becomes of an article
 */
public interface Sink<R> {
  /** What became of an article. */
  void result(R result);

  /** An input that gave no article. */
  void refused(Issue issue);

  /** An article that the run has met before, in another place. */
  void repeated(Article article);
}
