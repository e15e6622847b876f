package org.gainsay.annotation;

import org.gainsay.article.Span;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param form as worded
 * @param lemma base form in lower case
 * @param pos Penn Treebank tag
 * @param head index of the token it depends on, -1 for the root
 * @param label of the arc to its head
 */
public record Token(
    int index, Span span, String form, String lemma, String pos, int head, String label) {
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  public boolean isProperNoun() {
    return pos.startsWith("NNP");
  }

  public boolean isPronoun() {
    return pos.equals("PRP") || pos.equals("PRP$");
  }
}
