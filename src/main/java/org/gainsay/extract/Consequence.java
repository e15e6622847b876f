package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * What somebody says they will do in return: "would close the strait if it was attacked". Harm of
 * the speaker's own in the future is no admission and no measure taken, but a threat.
 */
final class Consequence {
  private static final Set<String> INTENDING = Set.of("will", "would", "shall", "'ll", "wo");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");

  private Consequence() {}

  /** Whether the clause lies in somebody's own intention: "will", "would", not "could". */
  static boolean intended(Grammar grammar, Token verb) {
    return grammar.sentence().children(verb).stream()
        .anyMatch(c -> c.pos().equals("MD") && INTENDING.contains(c.lemma()));
  }

  /** The clause on which the intention hangs. */
  static Optional<Token> condition(Grammar grammar, Token verb) {
    Sentence sentence = grammar.sentence();
    return sentence.children(verb).stream()
        .filter(c -> c.label().equals("advcl"))
        .filter(
            c ->
                sentence
                    .child(c, "mark", "advmod")
                    .filter(m -> CONDITIONS.contains(m.lemma()))
                    .isPresent())
        .findFirst();
  }

  /** The party of another side that the words under the root name first. */
  static List<Role> against(Discourse discourse, Grammar grammar, Token root, List<Role> speakers) {
    for (Token token : grammar.sentence().subtree(root)) {
      List<Role> there =
          discourse.refer(grammar.sentence(), token).stream()
              .filter(r -> !r.party().side().isEmpty())
              .toList();
      if (!there.isEmpty() && !Role.sameSide(there, speakers)) {
        return there;
      }
    }
    return List.of();
  }
}
