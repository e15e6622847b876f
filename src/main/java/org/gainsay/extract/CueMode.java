package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Grammar;

/** Whether the act of a cue is told as done. */
final class CueMode {
  /** Acts that are done by announcing them: "Britain will expel four diplomats". */
  private static final Set<ActType> ANNOUNCED =
      Set.of(ActType.SANCTION, ActType.EXPULSION, ActType.THREAT, ActType.REJECTION);

  private final CueReading at;
  private final Telling telling;

  CueMode(CueReading at, Telling telling) {
    this.at = at;
    this.telling = telling;
  }

  Mode of(List<Role> speakers) {
    Grammar grammar = at.grammar();
    Token word = at.word();
    if (at.type() == ActType.ACCUSATION && mayBe()) {
      return Mode.HYPOTHETICAL;
    }
    if (at.isNominal()) {
      return grammar.negated(word) ? Mode.NEGATED : Mode.PRESUPPOSED;
    }
    boolean threat = at.type() == ActType.THREAT && at.cue().type() != at.type();
    boolean inCue = at.cue().takesNegation() || at.cue().takesFuture();
    Mode mode = telling.mode(word, inCue || threat);
    if (mode == Mode.HYPOTHETICAL && announced(speakers)) {
      mode = Mode.ASSERTED;
    }
    if (mode != Mode.ASSERTED) {
      return mode;
    }
    boolean foretold = !ANNOUNCED.contains(at.type()) && !inCue && grammar.future(word);
    boolean tried = CueReading.isOfficial(at.type()) && grammar.tried(word);
    boolean alleged = at.type() != ActType.DENIAL && telling.alleged(word);
    return foretold || tried || alleged ? Mode.HYPOTHETICAL : Mode.ASSERTED;
  }

  /** "announced that it would impose duties": a measure is taken by announcing it. */
  private boolean announced(List<Role> speakers) {
    return (at.type() == ActType.SANCTION || at.type() == ActType.EXPULSION)
        && Consequence.intended(at.grammar(), at.word())
        && at.word().label().equals("ccomp")
        && Consequence.condition(at.grammar(), at.word()).isEmpty()
        && Role.sameSide(at.reporter(), speakers);
  }

  /** "complained that they may have listened in": said to be possible, not to be so. */
  private boolean mayBe() {
    Grammar grammar = at.grammar();
    return grammar
        .clause(at.word())
        .filter(c -> c.label().equals("ccomp") || at.word().isNoun())
        .filter(c -> grammar.sentence().child(c, "mark", "nsubj", "nsubjpass").isPresent())
        .filter(c -> grammar.sentence().child(c, "aux").filter(Grammar::possible).isPresent())
        .isPresent();
  }
}
