package org.gainsay.party;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.article.Article;
import org.gainsay.article.Span;

/** Whom a phrase outside any article means. */
final class FreePhrase {
  private static final Comparator<Mention> BY_LENGTH =
      Comparator.comparingInt((Mention m) -> m.span().length());

  private final Authority authority;

  FreePhrase(Authority authority) {
    this.authority = authority;
  }

  Party resolve(String phrase) {
    String text = phrase.strip();
    Optional<Party> named = authority.named(withoutArticle(text));
    if (named.isPresent()) {
      return named.get();
    }
    List<Match> matches = authority.scan(text);
    Optional<Match> whole = matches.stream().filter(m -> covers(m.span(), text)).findFirst();
    if (whole.isPresent()) {
      return whole.get().party();
    }
    List<Mention> mentions = mentions(text);
    Optional<Match> place = authority.gazetteer().first(text, persons(mentions));
    if (place.isPresent() && covers(place.get().span(), text)) {
      return placed(text, place.get().party());
    }
    Optional<Mention> widest =
        mentions.stream()
            .filter(m -> !m.party().side().isEmpty() && known(m.party()))
            .max(BY_LENGTH);
    if (widest.isPresent()) {
      return widest.get().party();
    }
    if (!matches.isEmpty()) {
      return placed(text, matches.get(0).party());
    }
    if (place.isPresent()) {
      return placed(text, place.get().party());
    }
    return mentions.stream()
        .max(BY_LENGTH)
        .map(Mention::party)
        .filter(p -> p.kind() != PartyKind.UNNAMED)
        .orElse(new Party(Keys.of("unnamed", text), text, PartyKind.UNNAMED, "", null, null));
  }

  private List<Mention> mentions(String text) {
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
    return new PartyFinder(authority)
        .find(new AnnotatedArticle(article, List.of(), List.of()))
        .mentions();
  }

  /** Where persons are named: "Austin" in "Lloyd Austin" is no city. */
  private static List<Span> persons(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.party().kind() == PartyKind.PERSON)
        .map(Mention::head)
        .toList();
  }

  private static Party placed(String text, Party owner) {
    return new Party(
        Keys.of("unnamed", owner.side(), text), text, PartyKind.UNNAMED, owner.side(), null, null);
  }

  /** Whether the side is a state or one that the tables give. */
  private boolean known(Party party) {
    return authority.state(party.side()).isPresent()
        || authority.byKey(party.key()).isPresent()
        || authority.parties().values().stream().anyMatch(p -> p.side().equals(party.side()));
  }

  private static String withoutArticle(String text) {
    return text.regionMatches(true, 0, "the ", 0, 4) ? text.substring(4).strip() : text;
  }

  private static boolean covers(Span span, String text) {
    String rest = text.substring(0, span.start()) + text.substring(span.end());
    return rest.strip().isEmpty() || rest.strip().equalsIgnoreCase("the");
  }
}
