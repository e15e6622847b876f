package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Which act a cue performs where it stands, and what speaks against its performing any. */
final class CueSense {
  private static final Lexicon LEXICON = Lexicon.load();

  /** Acts that somebody may refuse to perform without rejecting anything. */
  private static final Set<ActType> REFUSABLE =
      Set.of(
          ActType.ACCUSATION,
          ActType.CRITICISM,
          ActType.LEGAL_CHARGE,
          ActType.SANCTION,
          ActType.EXPULSION);

  private static final Set<ActType> REFUSING =
      Set.of(ActType.REJECTION, ActType.NO_COMMENT, ActType.NON_DENIAL);

  private static final Set<String> WHETHER = Set.of("whether", "if");

  private final Discourse discourse;
  private final Grammar grammar;
  private final Token word;

  CueSense(Discourse discourse, Grammar grammar, Token word) {
    this.discourse = discourse;
    this.grammar = grammar;
    this.word = word;
  }

  /** The type of the act; null where the row is of another sense of the word. */
  @Nullable ActType type(Lexicon.Cue cue) {
    if (threatens(cue)) {
      return ActType.THREAT;
    }
    return cue.type() == ActType.NO_COMMENT && evades(cue) ? ActType.NON_DENIAL : cue.type();
  }

  /** Why the cue performs no act of the type, if it does not. */
  Optional<String> objection(Lexicon.Cue cue, ActType type) {
    if (cue.takesFuture() && unsaid()) {
      return Optional.of("foretold, not threatened by anybody");
    }
    if (refusesAct(type)) {
      return Optional.of("what is refused is an act, not done");
    }
    return refusedAbove(cue) ? Optional.of("told by the verb that refuses it") : Optional.empty();
  }

  /** "voiced support for": whether the verb performs what the noun names. */
  boolean performedByVerb(ActType type) {
    if (!word.isNoun()) {
      return false;
    }
    Optional<Token> head = grammar.sentence().head(word);
    // "came under criticism" as "drew criticism"
    boolean below = head.filter(h -> h.lemma().equals("under")).isPresent();
    return (below || word.label().equals("dobj"))
        && (below ? head.flatMap(under -> grammar.sentence().head(under)) : head)
            .filter(Token::isVerb)
            .filter(verb -> performs(verb, Set.of(type)))
            .isPresent();
  }

  private boolean unsaid() {
    return discourse.frames().getOrDefault(grammar.sentence().index(), List.of()).stream()
        .filter(f -> f.verb() == null || f.verb().index() != word.index())
        .allMatch(f -> f.speakers().isEmpty());
  }

  /** "would close the border if it was attacked": a measure on a condition is a threat. */
  private boolean threatens(Lexicon.Cue cue) {
    ActType type = cue.type();
    return type != null
        && CueReading.isOfficial(type)
        && Consequence.intended(grammar, word)
        && Consequence.condition(grammar, word).isPresent()
        && Role.sameSide(
            CueReading.reporter(discourse, grammar, word),
            new RolePath(grammar, discourse).owners(cue.speaker(), word));
  }

  /** "would not say whether she had been bugged": about what one is said to have done oneself. */
  private boolean evades(Lexicon.Cue cue) {
    Optional<Token> told = grammar.clause(word);
    Optional<Token> clause =
        told.filter(c -> c.label().equals("xcomp")).flatMap(grammar::clause).or(() -> told);
    RolePath path = new RolePath(grammar, discourse);
    return clause
        .filter(this::isQuestion)
        .filter(c -> LEXICON.wrong(grammar, c, discourse).isPresent())
        .filter(
            c ->
                grammar.passive(c)
                    ? grammar.subjects(c).isEmpty()
                    : Role.sameSide(
                        path.owners(cue.speaker(), word), path.owners("subj|subj>poss", c)))
        .isPresent();
  }

  private boolean isQuestion(Token clause) {
    return grammar
        .sentence()
        .child(clause, "mark")
        .filter(m -> WHETHER.contains(m.lemma()))
        .isPresent();
  }

  /** "refused to blame": nothing that anybody wanted is rejected, the blaming is not done. */
  private boolean refusesAct(ActType type) {
    return (type == ActType.REJECTION || type == ActType.NO_COMMENT)
        && grammar.sentence().children(word).stream()
            .filter(c -> c.label().equals("xcomp"))
            .anyMatch(c -> performs(c, REFUSABLE));
  }

  /** "refused to answer": the refusal is the act. */
  private boolean refusedAbove(Lexicon.Cue cue) {
    return cue.takesNegation()
        && word.label().equals("xcomp")
        && grammar.sentence().head(word).filter(h -> performs(h, REFUSING)).isPresent();
  }

  private boolean performs(Token other, Set<ActType> types) {
    return LEXICON
        .cue(grammar, other, discourse)
        .map(Lexicon.Match::entry)
        .map(Lexicon.Cue::type)
        .filter(types::contains)
        .isPresent();
  }
}
