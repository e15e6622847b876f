package org.gainsay.build;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gainsay.article.Article;
import org.gainsay.link.ArticleExtraction;
import org.gainsay.link.LinkedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The extraction of acts, whose language models are loaded with the first article: a run over
 * nothing new never needs them. Safe for use by many threads.
 */
public final class LazyExtraction implements Function<Article, LinkedArticle> {
  private final Supplier<ArticleExtraction> loading;
  private volatile @Nullable ArticleExtraction loaded;

  public LazyExtraction(Supplier<ArticleExtraction> loading) {
    this.loading = loading;
  }

  /**
   * The acts of an article.
   *
   * @throws ExtractionFailed if an extractor fails on it
   */
  @Override
  public LinkedArticle apply(Article article) {
    return kept(article, ArticleExtraction::extract);
  }

  /**
   * The acts of an article with what was looked at and not taken.
   *
   * @throws ExtractionFailed if an extractor fails on it
   */
  public ArticleExtraction.Trace trace(Article article) {
    return kept(article, ArticleExtraction::trace);
  }

  private <R> R kept(Article article, BiFunction<ArticleExtraction, Article, R> work) {
    ArticleExtraction extraction = loaded();
    try {
      return work.apply(extraction, article);
    } catch (RuntimeException | StackOverflowError e) {
      // whatever a plug-in throws is kept to its article
      throw new ExtractionFailed(article, e);
    }
  }

  private ArticleExtraction loaded() {
    ArticleExtraction extraction = loaded;
    if (extraction == null) {
      synchronized (this) {
        extraction = loaded;
        if (extraction == null) {
          extraction = loading.get();
          loaded = extraction;
        }
      }
    }
    return extraction;
  }
}
