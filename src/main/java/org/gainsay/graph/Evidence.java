package org.gainsay.graph;

import org.apache.jena.graph.Node;
import org.gainsay.article.CodePoints;
import org.gainsay.article.Span;

/**
 * Writes stretches of one text as Web Annotation resources: by quotation, with the words before and
 * after it, and by position in code points.
 */
final class Evidence {
  /** How many code points of context stand before and after a quotation at most. */
  static final int CONTEXT = 32;

  private final Draft draft;
  private final ArticleIris iris;
  private final String text;
  private final CodePoints points;

  Evidence(Draft draft, ArticleIris iris, String text) {
    this.draft = draft;
    this.iris = iris;
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** Adds the stretch and gives its node. */
  Node add(Span span) {
    Span counted = points.of(span);
    Node stretch = Terms.iri(iris.stretch(counted));
    Node quote = Terms.iri(iris.quoteSelector(counted));
    Node position = Terms.iri(iris.positionSelector(counted));
    draft
        .add(stretch, Terms.TYPE, Terms.SPECIFIC_RESOURCE)
        .add(stretch, Terms.HAS_SOURCE, iris.text())
        .add(stretch, Terms.HAS_SELECTOR, quote)
        .add(stretch, Terms.HAS_SELECTOR, position)
        .add(quote, Terms.TYPE, Terms.QUOTE_SELECTOR)
        .words(quote, Terms.EXACT, span.in(text))
        .words(quote, Terms.PREFIX, before(span.start()))
        .words(quote, Terms.SUFFIX, after(span.end()))
        .add(position, Terms.TYPE, Terms.POSITION_SELECTOR)
        .number(position, Terms.START, counted.start())
        .number(position, Terms.END, counted.end());
    return stretch;
  }

  private String before(int offset) {
    int available = text.codePointCount(0, offset);
    return text.substring(text.offsetByCodePoints(offset, -Math.min(CONTEXT, available)), offset);
  }

  private String after(int offset) {
    int available = text.codePointCount(offset, text.length());
    return text.substring(offset, text.offsetByCodePoints(offset, Math.min(CONTEXT, available)));
  }
}
