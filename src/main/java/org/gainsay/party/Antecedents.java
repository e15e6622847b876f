package org.gainsay.party;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.gainsay.party.Offices.Body;
import org.gainsay.party.Offices.Noun;
import org.jspecify.annotations.Nullable;

/** The mentions found so far, and which of them a later description takes up. */
final class Antecedents {
  private final Words words;
  private final Offices offices;
  private final List<Mention> found;

  /**
   * @param found the mentions found so far, in reading order; takes the new ones
   */
  Antecedents(Words words, Offices offices, List<Mention> found) {
    this.words = words;
    this.offices = offices;
    this.found = found;
  }

  /** Takes a description as a mention of the party. */
  void add(Phrase phrase, Party party) {
    Span span = words.span(phrase.start(), phrase.end());
    Span head = words.span(phrase.head(), phrase.headEnd());
    found.add(new Mention(span, head, party, Mention.Type.DESCRIPTION));
  }

  /** The mentions that start before the word. */
  Stream<Mention> before(int word) {
    int offset = words.get(word).span().start();
    return found.stream().filter(m -> m.span().start() < offset);
  }

  /** The body last mentioned before the word that the phrase may mean: "the ministry". */
  @Nullable Party body(String phrase, int before) {
    int offset = words.get(before).span().start();
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean plain = head.equals(phrase);
    String canonical = offices.body(phrase).map(Body::name).orElse("");
    for (int i = found.size() - 1; i >= 0; i--) {
      Mention mention = found.get(i);
      if (mention.span().start() >= offset || mention.party().kind() != PartyKind.GOVERNMENT_BODY) {
        continue;
      }
      String name = mention.party().name().toLowerCase(Locale.ROOT);
      if (plain
          ? name.startsWith(head + " ") || name.endsWith(" " + head)
          : !canonical.isEmpty() && name.startsWith(canonical.toLowerCase(Locale.ROOT))) {
        return mention.party();
      }
    }
    return null;
  }

  /** The people of a side last described before the word by the same noun: "the officials". */
  @Nullable Party group(String head, int before) {
    int offset = words.get(before).span().start();
    for (int i = found.size() - 1; i >= 0; i--) {
      Mention mention = found.get(i);
      if (mention.span().start() < offset
          && mention.party().kind() == PartyKind.UNNAMED
          && !mention.party().side().isEmpty()
          && mention.party().name().toLowerCase(Locale.ROOT).endsWith(head)) {
        return mention.party();
      }
    }
    return null;
  }

  /** The party right in front of a comma: "360, a Chinese security company". */
  @Nullable Party apposed(Phrase left, List<PartyKind> kinds) {
    int start = left.start();
    if (start == 0 || words.get(start).gap() != Word.Gap.COMMA) {
      return null;
    }
    int end = words.get(start - 1).span().end();
    for (Mention mention : found) {
      if (mention.span().end() == end && kinds.contains(mention.party().kind())) {
        return mention.party();
      }
    }
    return null;
  }

  /** The party of such a kind last named before the phrase. */
  @Nullable Party named(Noun noun, Phrase left) {
    int offset = words.get(left.start()).span().start();
    String side = left.owner() == null ? null : left.owner().side();
    Party best = null;
    int last = -1;
    for (Mention mention : found) {
      boolean named = mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.METONYM;
      if (named
          && mention.span().start() < offset
          && mention.span().start() > last
          && noun.kinds().contains(mention.party().kind())
          && (noun.states().isEmpty() || noun.states().contains(mention.party().side()))
          && (side == null
              || mention.party().kind() == PartyKind.COMPANY
              || mention.party().side().equals(side))) {
        best = mention.party();
        last = mention.span().start();
      }
    }
    return best;
  }
}
