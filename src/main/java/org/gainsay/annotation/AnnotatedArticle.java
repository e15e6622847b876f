package org.gainsay.annotation;

import java.util.List;
import org.gainsay.article.Article;

/**
 * An article with its sentences. What the gate held back is not among them: an article without a
 * cue has no sentences at all.
 *
 * @param article as it was read
 * @param sentences in reading order; possibly not all of the text
 * @param quotations in reading order, of the whole text
 */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<Quotation> quotations) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  public String text() {
    return article.text();
  }
}
