package org.gainsay.graph;

import java.util.List;
import org.gainsay.article.Span;

/**
 * The IRIs of one text version of an article.
 *
 * @param article the article, whatever its text
 * @param text this version of its text; offsets hang on it as fragments
 * @param graph the named graph of this version
 * @param acts of its acts, in their order
 * @param propositions what the act of the same index would be about, had no other stated it first
 */
public record ArticleIris(
    String article, String text, String graph, List<String> acts, List<String> propositions) {
  public ArticleIris {
    acts = List.copyOf(acts);
    propositions = List.copyOf(propositions);
  }

  /** A stretch of the text, in code points: the fragment scheme of NIF and RFC 5147. */
  String stretch(Span codePoints) {
    return text + "#char=" + codePoints.start() + "," + codePoints.end();
  }

  String quoteSelector(Span codePoints) {
    return text + "#quote=" + codePoints.start() + "," + codePoints.end();
  }

  String positionSelector(Span codePoints) {
    return text + "#position=" + codePoints.start() + "," + codePoints.end();
  }
}
