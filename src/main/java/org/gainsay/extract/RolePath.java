package org.gainsay.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * The words and parties to which a role path of the lexicon ("obj>poss|prep:from") leads from a
 * head word. {@link PathSteps} reads an alternative as words, {@link Owners} whose such a word is.
 */
final class RolePath {
  private final Grammar grammar;
  private final Discourse discourse;
  private final Owners owners;
  private final PathSteps steps;

  RolePath(Grammar grammar, Discourse discourse) {
    this(grammar, discourse, false);
  }

  /**
   * @param judging whether whoever did a deed is looked for: not its victim
   */
  RolePath(Grammar grammar, Discourse discourse, boolean judging) {
    this.grammar = grammar;
    this.discourse = discourse;
    this.owners = new Owners(grammar, discourse, judging);
    this.steps = new PathSteps(grammar, owners);
  }

  /** The words that the first alternative which leads anywhere leads to. */
  List<Token> words(String path, Token head) {
    for (String alternative : path.split("\\|", -1)) {
      List<Token> found = follow(alternative.replaceFirst("^(within|worded):", ""), head);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The words that one alternative leads to. */
  List<Token> follow(String alternative, Token head) {
    return steps.follow(alternative, head);
  }

  /** The parties that the first alternative which leads to any leads to. */
  List<Role> roles(String path, Token head) {
    for (String alternative : path.split("\\|", -1)) {
      Map<String, Role> found = new LinkedHashMap<>();
      if (alternative.startsWith("within:")) {
        for (Token root : follow(alternative.substring(7), head)) {
          within(root).forEach(r -> found.putIfAbsent(r.party().key(), r));
        }
      } else if (alternative.startsWith("worded:")) {
        for (Token noun : follow(alternative.substring(7), head)) {
          Role role = discourse.references().worded(grammar.sentence(), noun);
          found.putIfAbsent(role.party().key(), role);
        }
      } else {
        for (Token word : follow(alternative, head)) {
          discourse
              .refer(grammar.sentence(), word)
              .forEach(r -> found.putIfAbsent(r.party().key(), r));
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found.values());
      }
    }
    return List.of();
  }

  /**
   * As {@link #roles}, reading nationality adjectives in front of a noun as the state they name.
   */
  List<Role> owners(String path, Token head) {
    List<Role> direct = roles(path, head);
    if (!direct.isEmpty()) {
      return direct;
    }
    for (Token word : words(path, head)) {
      List<Role> found = word.isVerb() ? List.of() : owners.of(word);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return words(path, head).stream()
        .map(word -> discourse.references().authors(grammar.sentence(), word))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The parties named anywhere under a word, owners and doers before places. */
  List<Role> within(Token root) {
    return owners.within(root);
  }

  /** The party behind an adjective or noun in front of another: "Chinese", "Kremlin". */
  List<Role> modifier(Token token) {
    return owners.modifier(token);
  }

  /**
   * The party named in front of the noun that the path leads to: "a Beijing-supported campaign".
   */
  List<Role> before(String path, Token head) {
    for (Token noun : words(path, head)) {
      for (Token token : grammar.sentence().subtree(noun)) {
        List<Role> there = token.index() < noun.index() ? modifier(token) : List.of();
        if (!there.isEmpty()) {
          return there;
        }
      }
    }
    return List.of();
  }

  /**
   * Whom the pronouns that the path leads to mean, or those that own what it leads to, if they mean
   * none of those sides.
   */
  List<Role> pronounsApart(String path, Token head, List<Role> others) {
    Sentence sentence = grammar.sentence();
    for (Token word : words(path, head)) {
      Optional<Token> pronoun =
          word.isPronoun()
              ? Optional.of(word)
              : sentence.child(word, "poss").filter(Token::isPronoun);
      List<Role> found =
          pronoun.map(p -> discourse.references().apart(sentence, p, others)).orElse(List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
