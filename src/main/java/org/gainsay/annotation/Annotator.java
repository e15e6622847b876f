package org.gainsay.annotation;

import org.gainsay.article.Article;

/** Finds the sentences, words, arcs and quotations of an article. Safe for use by many threads. */
public interface Annotator {
  AnnotatedArticle annotate(Article article);
}
