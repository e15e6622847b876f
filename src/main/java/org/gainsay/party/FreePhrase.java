package org.gainsay.party;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.article.Article;
import org.gainsay.article.Span;

/** Whom a phrase outside any article means. */
final class FreePhrase {
  private final Authority authority;

  FreePhrase(Authority authority) {
    this.authority = authority;
  }

  Party resolve(String phrase) {
    String text = phrase.strip();
    List<Match> matches = authority.scan(text);
    Optional<Match> whole = matches.stream().filter(m -> covers(m.span(), text)).findFirst();
    if (whole.isPresent()) {
      return whole.get().party();
    }
    Article article =
        new Article(
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            text,
            text.isEmpty() ? List.of() : List.of(new Span(0, text.length())),
            List.of());
    Parties parties =
        new PartyFinder(authority).find(new AnnotatedArticle(article, List.of(), List.of()));
    Optional<Mention> widest =
        parties.mentions().stream()
            .filter(m -> !m.party().side().isEmpty() && known(m.party()))
            .max(Comparator.comparingInt((Mention m) -> m.span().length()));
    if (widest.isPresent()) {
      return widest.get().party();
    }
    if (!matches.isEmpty()) {
      Party owner = matches.get(0).party();
      return new Party(
          Keys.of("unnamed", owner.side(), text),
          text,
          PartyKind.UNNAMED,
          owner.side(),
          null,
          null);
    }
    return parties.mentions().stream()
        .max(Comparator.comparingInt((Mention m) -> m.span().length()))
        .map(Mention::party)
        .filter(p -> p.kind() != PartyKind.UNNAMED)
        .orElse(new Party(Keys.of("unnamed", text), text, PartyKind.UNNAMED, "", null, null));
  }

  /** Whether the side is a state or one that the tables give. */
  private boolean known(Party party) {
    return authority.state(party.side()).isPresent()
        || authority.byKey(party.key()).isPresent()
        || authority.parties().values().stream().anyMatch(p -> p.side().equals(party.side()));
  }

  private static boolean covers(Span span, String text) {
    String rest = text.substring(0, span.start()) + text.substring(span.end());
    return rest.strip().isEmpty() || rest.strip().equalsIgnoreCase("the");
  }
}
