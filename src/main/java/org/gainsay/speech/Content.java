package org.gainsay.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Quotation;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;

/**
 * The stretches of text that a reporting verb gives to its speaker: the clauses that hang on it or
 * on which it hangs, and the quotations about it.
 */
final class Content {
  private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp");
  private static final Set<String> PARENTHETICAL =
      Set.of("parataxis", "ccomp", "advcl", "dep", "meta");

  private final AnnotatedArticle annotated;

  Content(AnnotatedArticle annotated) {
    this.annotated = annotated;
  }

  /** The stretches that the verb reports; empty where it reports none. */
  List<Span> of(Sentence sentence, Token verb) {
    List<Span> scope = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.isVerb() && (CLAUSE.contains(child.label()) || child.label().equals("parataxis"));
      if (clause) {
        scope.addAll(without(sentence.subtreeSpan(child), List.of()));
      }
    }
    if (scope.isEmpty()) {
      // "Washington was trying to pass the blame, he said", the clause parsed as adverbial
      sentence.children(verb).stream()
          .filter(c -> c.label().equals("advcl") && c.index() < verb.index())
          .filter(c -> sentence.child(c, "nsubj", "nsubjpass").isPresent())
          .filter(c -> sentence.child(c, "mark").isEmpty())
          .forEach(c -> scope.add(sentence.subtreeSpan(c)));
    }
    boolean linked = sentence.child(verb, "mark").filter(m -> !m.lemma().equals("as")).isPresent();
    if (scope.isEmpty() && PARENTHETICAL.contains(verb.label()) && !linked) {
      Optional<Token> head = sentence.head(verb);
      if (head.isPresent()) {
        scope.addAll(
            without(sentence.subtreeSpan(head.get()), List.of(sentence.subtreeSpan(verb))));
      }
    }
    if (scope.isEmpty() && verb.head() < 0) {
      // the parser may leave the reported clause beside the reporting one, as a root of its own
      for (Token other : sentence.tokens()) {
        if (other.head() < 0 && other.index() < verb.index() && other.isVerb()) {
          scope.add(sentence.subtreeSpan(other));
        }
      }
    }
    Span own = sentence.subtreeSpan(verb);
    boolean main = verb.head() < 0 || verb.label().equals("conj");
    for (Quotation quotation : annotated.quotations()) {
      boolean near =
          own.overlaps(quotation.span()) || (main && sentence.span().overlaps(quotation.span()));
      if (near && !quotation.span().contains(verb.span().start())) {
        scope.add(quotation.span());
      }
    }
    return scope;
  }

  /** What the holes leave of a span. */
  static List<Span> without(Span span, List<Span> holes) {
    List<Span> left = new ArrayList<>();
    int from = span.start();
    for (Span hole : holes) {
      if (hole.start() > from) {
        left.add(new Span(from, Math.min(hole.start(), span.end())));
      }
      from = Math.max(from, hole.end());
    }
    if (from < span.end()) {
      left.add(new Span(from, span.end()));
    }
    return left;
  }
}
