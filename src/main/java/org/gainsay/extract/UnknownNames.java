package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/** Whom an act is against by a name that no table knows: "criticized Marlowe's remarks". */
final class UnknownNames {
  /** Things whose name is their maker's: "the Delaware law"; a deed's may be its place. */
  private static final Set<String> MADE = Set.of("law", "measure", "claim", "document", "made");

  private static final List<String> JUDGED =
      List.of(
          "obj>poss",
          "obj",
          "prep:of>poss",
          "prep:of",
          "prep:into>poss",
          "prep:into",
          "prep:after>poss",
          "prep:after",
          "prep:against>poss",
          "prep:against");

  private static final List<String> REFUSED = List.of("obj", "xcomp>obj", "xcomp>ccomp>subj");

  private final Discourse discourse;
  private final RolePath path;
  private final NounClasses nouns;
  private final WordedRoles worded;

  UnknownNames(Discourse discourse, Grammar grammar, RolePath path, NounClasses nouns) {
    this.discourse = discourse;
    this.path = path;
    this.nouns = nouns;
    this.worded = new WordedRoles(discourse, grammar, nouns);
  }

  /** Who is judged or whose deed is, or the maker of what is. */
  List<Role> judged(Token word) {
    for (String way : JUDGED) {
      List<Token> names = names(way, word);
      if (!names.isEmpty()) {
        return worded.nouns(names);
      }
    }
    return path.words("obj", word).stream()
        .filter(o -> MADE.stream().anyMatch(c -> nouns.has(c, o.lemma())))
        .flatMap(o -> worded.nouns(names("name", o)).stream())
        .toList();
  }

  /** Whose claim or demand is turned down. */
  List<Role> answered(Token word) {
    return worded.nouns(
        names("obj>poss", word).stream().filter(t -> t.label().equals("poss")).toList());
  }

  /** Who is refused. */
  List<Role> refused(Token word) {
    return REFUSED.stream()
        .map(way -> names(way, word))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(worded::nouns)
        .orElse(List.of());
  }

  /** Whoever is known was looked at before. */
  private List<Token> names(String way, Token word) {
    return path.words(way, word).stream()
        .filter(UnknownNames::isName)
        .filter(t -> discourse.parties().headedAt(t.span().start()).isEmpty())
        .toList();
  }

  /** A proper noun, or an abbreviation that the tagger took for a common one. */
  private static boolean isName(Token token) {
    boolean capitals = token.isNoun() && token.form().matches("[A-Z][A-Z&.]*[A-Z]s?");
    return token.isProperNoun() || capitals;
  }
}
