package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Role;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** The noun phrase around a mention: its title and an apposed name are part of who is told. */
final class WholePhrase {
  private static final Set<String> DETERMINERS = Set.of("det", "predet");

  private final Grammar grammar;

  WholePhrase(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The roles, each with the whole phrase of the word that it is told by as its mention. */
  List<Role> of(List<Role> roles, List<Token> words) {
    List<Token> nouns = words.stream().filter(Token::isNoun).toList();
    return roles.stream().map(role -> of(role, nouns)).toList();
  }

  private Role of(Role role, List<Token> nouns) {
    @Nullable Span mention = role.mention();
    if (mention == null) {
      return role;
    }
    for (Token noun : nouns) {
      Span phrase = around(noun, mention);
      if (phrase.overlaps(mention)) {
        return new Role(role.party(), phrase.join(mention), role.alternatives());
      }
    }
    return role;
  }

  private Span around(Token noun, Span mention) {
    Span phrase = noun.span();
    for (Token child : grammar.sentence().children(noun)) {
      boolean part = Owners.isModifier(child) || DETERMINERS.contains(child.label());
      boolean before = part && child.index() < noun.index();
      boolean name = child.label().equals("appos") && mention.overlaps(child.span());
      if (before || name) {
        phrase = phrase.join(grammar.sentence().subtreeSpan(child));
      }
      if (child.label().equals("prep") && child.lemma().equals("of")) {
        // "the leaders of three countries", "members of Congress"
        Optional<Token> whole = grammar.objectOf(child).filter(Token::isNoun);
        phrase = whole.isPresent() ? phrase.join(around(whole.get(), mention)) : phrase;
      }
    }
    return phrase;
  }
}
