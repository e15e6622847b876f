package org.gainsay.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Subjects that the parser hung on another clause than their own: on a preposition, on a noun's
 * participle, on the object before a comma.
 */
final class Misattached {
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "once", "because", "while");

  private final Sentence sentence;

  Misattached(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "The ministry accused Japan of lying", the whole parsed as a noun and its participle. */
  Optional<Token> unparsed(Token noun, Token verb) {
    boolean active = verb.pos().equals("VBN") && sentence.child(verb, "dobj").isPresent();
    Optional<Token> head = sentence.head(noun);
    boolean top = head.isEmpty() || !Character.isLetterOrDigit(head.get().form().charAt(0));
    return active && top && noun.isNoun() ? Optional.of(noun) : Optional.empty();
  }

  /** "after the newspaper reported", the subject parsed as the object of "after". */
  Optional<Token> behindPreposition(Token verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.pos());
    if (!finite || !verb.label().equals("advcl") || sentence.child(verb, "mark").isPresent()) {
      return Optional.empty();
    }
    return sentence.head(verb).stream()
        .flatMap(governor -> sentence.children(governor).stream())
        .filter(c -> c.label().equals("prep") && CONJUNCTIONS.contains(c.lemma()))
        .filter(c -> lastOf(c) == verb.index() - 1)
        .flatMap(c -> sentence.child(c, "pobj").stream())
        .findFirst();
  }

  /**
   * "After London blamed Moscow, Paris and Berlin expelled envoys": the subject of the main verb
   * parsed as coordinated with the object before the comma.
   */
  Optional<Token> listed(Token verb) {
    if (verb.head() >= 0) {
      return Optional.empty();
    }
    for (Token clause : sentence.children(verb)) {
      boolean fronted =
          clause.label().equals("advcl")
              && clause.index() < verb.index()
              && sentence.child(clause, "mark").isPresent();
      Optional<Token> object = fronted ? sentence.child(clause, "dobj") : Optional.empty();
      Optional<Token> member =
          object.flatMap(o -> sentence.child(o, "conj")).filter(m -> lastOf(m) == verb.index() - 1);
      boolean comma =
          member.isPresent()
              && sentence.tokens().subList(object.get().index(), member.get().index()).stream()
                  .anyMatch(t -> t.form().equals(","));
      if (comma) {
        return member;
      }
    }
    return Optional.empty();
  }

  private int lastOf(Token root) {
    List<Token> subtree = sentence.subtree(root);
    return subtree.get(subtree.size() - 1).index();
  }
}
