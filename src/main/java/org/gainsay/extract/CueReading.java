package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;

/**
 * A word that performs an act, read where it stands.
 *
 * @param word the head of the cue
 * @param type of the act, which the surroundings may have made another than the row's
 * @param path where the row's role paths lead from here
 */
record CueReading(
    Discourse discourse,
    Grammar grammar,
    Token word,
    Lexicon.Cue cue,
    ActType type,
    RolePath path) {
  private static final Set<ActType> OFFICIAL =
      Set.of(ActType.LEGAL_CHARGE, ActType.SANCTION, ActType.EXPULSION);

  private static final Set<ActType> VOICED =
      Set.of(ActType.ACCUSATION, ActType.CRITICISM, ActType.DENIAL, ActType.NO_COMMENT);

  private static final Set<String> FIRST = Set.of("we", "i", "us", "me");

  /** Whether such an act is a measure that an authority announces as its own. */
  static boolean isOfficial(ActType type) {
    return OFFICIAL.contains(type);
  }

  /** Whether such an act is plain from its verb even where it is open who speaks to whom. */
  static boolean isVoiced(ActType type) {
    return VOICED.contains(type);
  }

  static boolean firstPerson(List<Token> words) {
    return words.stream().anyMatch(t -> t.isPronoun() && FIRST.contains(t.lemma()));
  }

  /** Who is reported as saying the clause that a word stands in. */
  static List<Role> reporter(Discourse discourse, Grammar grammar, Token word) {
    return discourse.frame(grammar.sentence(), word).map(Frame::speakers).orElse(List.of());
  }

  List<Role> reporter() {
    return reporter(discourse, grammar, word);
  }

  Optional<Frame> frame() {
    return discourse.frame(grammar.sentence(), word);
  }

  /** "Norway's claim that …": the noun presupposes an act and is none itself. */
  boolean isNominal() {
    return word.isNoun() && !cue.id().endsWith("!");
  }

  List<Token> words(String ways) {
    return path.words(ways, word);
  }

  List<Role> owners(String ways) {
    return path.owners(ways, word);
  }
}
