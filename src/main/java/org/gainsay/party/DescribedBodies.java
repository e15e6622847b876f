package org.gainsay.party;

import java.util.Optional;
import java.util.Set;
import org.gainsay.party.Offices.Body;
import org.jspecify.annotations.Nullable;

/** Bodies that are described: "the X foreign ministry", "the embassy", "Netanyahu's office". */
final class DescribedBodies {
  private static final Set<String> POSTS =
      Set.of("embassy", "consulate", "mission", "high commission", "delegation");
  private static final Set<String> HOST = Set.of("in", "to", "at");

  private final Authority authority;
  private final Words words;
  private final Chunker chunker;
  private final Surroundings surroundings;
  private final Antecedents antecedents;
  private final Unnamed unnamed;

  DescribedBodies(
      Authority authority,
      Words words,
      Chunker chunker,
      Surroundings surroundings,
      Antecedents antecedents,
      Unnamed unnamed) {
    this.authority = authority;
    this.words = words;
    this.chunker = chunker;
    this.surroundings = surroundings;
    this.antecedents = antecedents;
    this.unnamed = unnamed;
  }

  /** "the ministry": the body of its owner, of the state around it, or the one named before. */
  void body(Phrase left) {
    String head = words.phrase(left.head(), left.headEnd());
    boolean posted = POSTS.contains(head);
    Phrase whole = chunker.withComplement(left, posted ? HOST : Chunker.OWNING);
    Party host = null;
    Party owner = left.owner();
    if (posted) {
      host = owner == null ? whole.owner() : complement(left, whole);
    } else {
      owner = whole.owner();
    }
    String phrase = words.phrase(left.body(), left.headEnd());
    if (phrase.startsWith("ministry") || phrase.startsWith("department")) {
      phrase = ministry(left, whole);
    }
    if (owner == null && left.isPronominal()) {
      owner = surroundings.owner(left);
    }
    boolean bare = owner == null;
    if (bare) {
      Party before = antecedents.body(phrase, left.start());
      boolean elsewhere =
          before != null && host != null && !before.name().endsWith(" in " + host.name());
      if (before != null && !elsewhere) {
        antecedents.add(whole, before);
        return;
      }
      boolean pointed =
          left.isDefinite()
              || posted
              || (left.determiner().isEmpty() && words.get(left.head()).isCapitalised());
      // "the embassy in Australia" after "the Chinese embassy in New Zealand": the same state's
      owner =
          before != null
              ? authority.state(before.side()).orElse(null)
              : pointed ? surroundings.state(left.head()) : null;
      if (posted && owner != null && owner.equals(host)) {
        owner = surroundings.dominant();
      }
    }
    if (owner == null) {
      antecedents.add(
          whole,
          new Party(
              Keys.of("unnamed", phrase),
              unnamed.worded(whole),
              PartyKind.UNNAMED,
              "",
              null,
              null));
      return;
    }
    antecedents.add(whole, bodyOf(owner, phrase, host));
  }

  /** The state named in the complement: "in Wellington". */
  private @Nullable Party complement(Phrase left, Phrase whole) {
    for (int i = left.headEnd(); i < whole.end(); i++) {
      Match match = words.get(i).match();
      if (match != null) {
        return match.party();
      }
    }
    return null;
  }

  /** "ministry of foreign affairs" out of "Ministry of Foreign Affairs of China". */
  private String ministry(Phrase left, Phrase whole) {
    int end = left.headEnd();
    while (end < whole.end() && words.get(end).match() == null) {
      end++;
    }
    if (end < whole.end() && end > left.headEnd()) {
      end -= words.get(end - 1).is("the") ? 2 : 1;
    }
    return words.phrase(left.body(), Math.max(end, left.headEnd()));
  }

  private Party bodyOf(Party owner, String phrase, @Nullable Party host) {
    Optional<Body> body = authority.offices().body(phrase);
    if (body.isPresent()) {
      String own = body.get().own().get(owner.side());
      if (own != null && owner.kind() == PartyKind.STATE) {
        return authority.byKey(own).orElse(owner);
      }
    }
    Party state = authority.state(owner.side()).orElse(owner);
    String name = body.map(Body::name).orElse(titled(phrase));
    String at = host == null ? "" : host.side();
    boolean official = authority.state(owner.side()).isPresent();
    return new Party(
        Keys.of(
            official ? "body" : "org",
            owner.side().isEmpty() ? owner.name() : owner.side(),
            name,
            at),
        name + " of " + state.name() + (host == null ? "" : " in " + host.name()),
        official ? PartyKind.GOVERNMENT_BODY : PartyKind.ORGANISATION,
        owner.side(),
        null,
        null);
  }

  private static String titled(String phrase) {
    StringBuilder title = new StringBuilder();
    for (String word : Table.split(phrase, " ")) {
      boolean small =
          word.equals("of") || word.equals("for") || word.equals("and") || word.equals("the");
      title
          .append(title.length() == 0 ? "" : " ")
          .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return title.toString();
  }

  /** "Netanyahu's office", "the president's office". */
  void office(Phrase left) {
    Phrase whole = chunker.withComplement(left, Set.of("of"));
    Party owner = whole.owner();
    if (owner != null) {
      antecedents.add(whole, bodyOf(owner, words.phrase(left.body(), left.headEnd()), null));
    }
  }
}
