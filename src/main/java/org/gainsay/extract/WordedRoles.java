package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Parties that the text only words: no authority file and no reference tells who they are. */
final class WordedRoles {
  private static final Set<String> THINGS =
      Set.of("deed", "claim", "document", "demand", "measure", "law", "time");

  /** Somebody whom the text has not named so far, by the forms of the pronoun. */
  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "he", "she", "she", "they", "they", "it", "it", "his", "he", "her", "she", "their",
          "they", "its", "it");

  private static final Set<String> QUANTIFIERS =
      Set.of("some", "many", "several", "few", "most", "others");

  private final Discourse discourse;
  private final Grammar grammar;
  private final NounClasses nouns;

  WordedRoles(Discourse discourse, Grammar grammar, NounClasses nouns) {
    this.discourse = discourse;
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /** The nouns among the words; things and deeds are nobody. */
  List<Role> nouns(List<Token> words) {
    return words.stream().filter(word -> word.isNoun() && !thing(word)).map(this::worded).toList();
  }

  private boolean thing(Token noun) {
    return !nouns.has("collective", noun.lemma())
        && THINGS.stream().anyMatch(c -> nouns.has(c, noun.lemma()));
  }

  /** Documents among the words; one whose author the text does not tell speaks for itself. */
  List<Role> documents(List<Token> words) {
    return words.stream()
        .filter(word -> word.isNoun() && nouns.has("document", word.lemma()))
        .map(this::worded)
        .toList();
  }

  /** Pronouns and quantifiers among the words that no reference reaches: "he", "some". */
  List<Role> pronouns(List<Token> words) {
    List<Role> found = new ArrayList<>();
    for (Token word : words) {
      String form = word.lemma();
      @Nullable String somebody = word.isPronoun() ? PRONOUNS.get(form) : null;
      if (somebody != null) {
        String key = "unnamed/" + somebody;
        Party party = new Party(key, somebody, PartyKind.UNNAMED, "", null, null);
        found.add(new Role(party, word.span()));
      } else if (QUANTIFIERS.contains(form) && !word.isProperNoun()) {
        found.add(worded(word));
      }
    }
    return found;
  }

  /** The possessor of a noun that is a name or pronoun which no reference reaches. */
  List<Role> possessor(Token noun) {
    Optional<Token> owner = grammar.sentence().child(noun, "poss");
    return owner
        .map(o -> o.isProperNoun() ? nouns(List.of(o)) : pronouns(List.of(o)))
        .orElse(List.of());
  }

  /** Whether none of the parties is told by more than a pronoun. */
  static boolean onlyPronouns(List<Role> roles) {
    return roles.stream().allMatch(r -> PRONOUNS.containsValue(r.party().name()));
  }

  private Role worded(Token word) {
    return discourse.references().worded(grammar.sentence(), word);
  }
}
