package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;

/** How well one sentence names a party: by name, by its side, or by no more than a pronoun. */
final class Naming {
  private final Discourse discourse;
  private final Grammar grammar;

  Naming(Discourse discourse, Grammar grammar) {
    this.discourse = discourse;
    this.grammar = grammar;
  }

  /** Whether the text says there who somebody is: by name, or of which side. */
  boolean identified(Role role) {
    boolean known = role.party().kind() != PartyKind.UNNAMED || !role.party().side().isEmpty();
    return known && !pronoun(role);
  }

  /** Whether the text says there no more than "he", "its". */
  private boolean pronoun(Role role) {
    return role.mention() == null
        || grammar.sentence().tokens().stream()
            .anyMatch(t -> t.isPronoun() && t.span().equals(role.mention()));
  }

  /** "Syria says it will not …": who says so names the speaker better than "it". */
  Role better(Token word, Role speaker) {
    if (!pronoun(speaker)) {
      return speaker;
    }
    Span sentence = grammar.sentence().span();
    List<Role> around =
        new ArrayList<>(
            discourse.frame(grammar.sentence(), word).map(Frame::speakers).orElse(List.of()));
    Token at = word;
    while (at.label().equals("ccomp") || at.label().equals("xcomp")) {
      at = grammar.sentence().head(at).orElseThrow();
      grammar
          .subjects(at)
          .forEach(subject -> around.addAll(discourse.refer(grammar.sentence(), subject)));
    }
    return around.stream()
        .filter(s -> s.party().sharesSide(speaker.party()) && !pronoun(s))
        .filter(s -> s.mention() != null && sentence.contains(s.mention()))
        .findFirst()
        .orElse(speaker);
  }
}
