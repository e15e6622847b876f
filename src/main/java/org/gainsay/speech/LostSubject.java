package org.gainsay.speech;

import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * The subject of a finite verb whose subject the parser hung elsewhere: "Throughout his campaign
 * Senator Marsh has criticized …", "John Marsh for the first time blamed …". A finite verb has one,
 * and a name right in front of it that plays no other part is it.
 */
final class LostSubject {
  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> BETWEEN = Set.of("aux", "auxpass", "neg", "advmod");

  /** Prepositions of a phrase that may stand between a subject and its verb. */
  private static final Set<String> CIRCUMSTANTIAL =
      Set.of("for", "on", "in", "at", "during", "after", "over", "throughout");

  private LostSubject() {}

  static Optional<Token> of(Sentence sentence, Token verb) {
    boolean main = verb.head() < 0 || verb.label().equals("ccomp") || verb.label().equals("advcl");
    boolean has =
        sentence.children(verb).stream()
            .anyMatch(c -> SUBJECTS.contains(c.label()) || c.label().equals("mark"));
    if (!main || has || !finite(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> auxiliary =
        sentence.children(verb).stream()
            .filter(c -> c.label().startsWith("aux"))
            .flatMap(c -> sentence.child(c, "nsubj", "nsubjpass").stream())
            .findFirst();
    if (auxiliary.isPresent()) {
      return auxiliary;
    }
    int at = verb.index() - 1;
    while (at >= 0) {
      Token token = sentence.tokens().get(at);
      boolean part =
          BETWEEN.contains(token.label()) || token.pos().equals("RB") || token.pos().equals("MD");
      Optional<Token> preposition =
          token.label().equals("pobj") ? sentence.head(token) : Optional.empty();
      if (part && !token.isNoun()) {
        at--;
      } else if (preposition.isPresent()
          && preposition.get().index() < at
          && CIRCUMSTANTIAL.contains(preposition.get().lemma())) {
        at = preposition.get().index() - 1;
      } else {
        return name(sentence, token);
      }
    }
    return Optional.empty();
  }

  private static boolean finite(Sentence sentence, Token verb) {
    return verb.pos().equals("VBD")
        || verb.pos().equals("VBZ")
        || sentence.children(verb).stream()
            .anyMatch(c -> BETWEEN.contains(c.label()) && FINITE.contains(c.pos()));
  }

  /** A name and those it is listed with; a listed noun stands for the name before it. */
  private static Optional<Token> name(Sentence sentence, Token token) {
    boolean listed = token.label().equals("conj") && token.isNoun();
    Optional<Token> first = listed ? sentence.head(token) : Optional.empty();
    if (first.filter(Token::isProperNoun).isPresent()) {
      return first;
    }
    boolean object = token.label().equals("pobj") || token.label().equals("dobj");
    return token.isProperNoun() && !object ? Optional.of(token) : Optional.empty();
  }
}
