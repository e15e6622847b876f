package org.gainsay.speech;

import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/** Verbs of calling somebody in who then hears what is said: "summoned the envoy to protest". */
final class Summoning {
  private static final Set<String> SUMMONING =
      Tables.lemmas(Summoning.class, "summoning.tsv", "summons");

  private static final Set<String> VOICING =
      Tables.lemmas(Summoning.class, "summoning.tsv", "voices");

  private final Sentence sentence;
  private final Grammar grammar;

  Summoning(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /**
   * The verb of calling somebody in whose purpose the verb tells: "summoned the envoy to protest".
   */
  Optional<Token> of(Token verb) {
    boolean purpose = verb.pos().equals("VB") && VOICING.contains(verb.lemma());
    return purpose && (verb.label().equals("xcomp") || verb.label().equals("advcl"))
        ? sentence.head(verb).filter(v -> SUMMONING.contains(v.lemma()) && !grammar.passive(v))
        : Optional.empty();
  }
}
