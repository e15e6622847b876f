package org.gainsay.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;

/**
 * The phrase that a noun heads: how far it reaches, how the text words it, and what in it tells
 * whose the thing is.
 *
 * @param sentence where it stands
 * @param noun its head
 */
record NounPhrase(Sentence sentence, Token noun) {
  private static final Set<String> PAST = Tables.lemmas(NounPhrase.class, "past.tsv");
  private static final Set<String> CLAUSES = Set.of("acl", "relcl", "advcl", "ccomp", "parataxis");

  /** "a former officer of the Russian security service" speaks for it no more. */
  boolean isPast() {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.index() < noun.index() && PAST.contains(c.lemma()));
  }

  /**
   * The words about a noun that may tell whose it is: not what somebody else does to it, nor what
   * it does to others ("rebels backed by Washington", "officials who accused Russia").
   */
  List<Token> ownWords() {
    List<Token> words = new ArrayList<>(List.of(noun));
    for (Token child : sentence.children(noun)) {
      boolean clause = CLAUSES.contains(child.label()) && !Descriptions.isBelonging(child);
      if (!clause && !isSaid(child)) {
        words.addAll(sentence.subtree(child));
      }
    }
    return words;
  }

  /** The noun phrase without a clause behind it: "an Irish businessman | who lived in Boston". */
  Span extent() {
    Span span = noun.span();
    for (Token child : sentence.children(noun)) {
      boolean clause = CLAUSES.contains(child.label()) && child.index() > noun.index();
      boolean mark = child.label().equals("punct");
      if (!clause && !mark && !isSaid(child)) {
        span = span.join(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  /** Whether a verb says it of its object: "accused | officials | of leaking files". */
  private boolean isSaid(Token child) {
    boolean ground = child.lemma().equals("for") && noun.label().equals("dobj");
    return child.index() > noun.index()
        && child.label().equals("prep")
        && (ground || sentence.child(child, "pcomp").isPresent());
  }

  /** The noun phrase without clauses and appositions behind the noun. */
  Span core() {
    Span span = noun.span();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index()) {
        span = span.join(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  /** The noun with the adjectives and nouns directly before it. */
  String wording() {
    int first = noun.index();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index()
          && !Set.of("det", "poss", "punct", "relcl").contains(child.label())) {
        first = Math.min(first, child.index());
      }
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= noun.index(); i++) {
      Token token = sentence.tokens().get(i);
      if (i > first && sentence.tokens().get(i - 1).span().end() < token.span().start()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }
}
