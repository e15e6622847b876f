package org.gainsay.party;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.article.Span;
import org.gainsay.party.Offices.Body;
import org.gainsay.party.Offices.Noun;
import org.gainsay.party.Offices.NounClass;
import org.gainsay.party.Offices.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds parties that are described: bodies ("the X foreign ministry", "the embassy"), people ("a
 * senior US official"), and things named before ("the company", "the minister").
 */
final class Descriptions {
  private static final int LONGEST = 4;
  private static final Set<String> OF = Set.of("of", "for", "at", "from", "in");
  private static final Set<String> TO = Set.of("in", "to", "at");

  private final Authority authority;
  private final Offices offices;
  private final Words words;
  private final Chunker chunker;
  private final Surroundings surroundings;
  private final People people;
  private final boolean[] usedTitles;
  private final @Nullable Integer[] titleEnds;
  private final List<Mention> found;
  private final int named;

  /**
   * @param found the mentions found so far, in reading order; takes the new ones
   */
  Descriptions(
      Authority authority,
      Words words,
      Chunker chunker,
      Surroundings surroundings,
      People people,
      boolean[] usedTitles,
      @Nullable Integer[] titleEnds,
      List<Mention> found) {
    this.authority = authority;
    this.offices = authority.offices();
    this.words = words;
    this.chunker = chunker;
    this.surroundings = surroundings;
    this.people = people;
    this.usedTitles = usedTitles;
    this.titleEnds = titleEnds;
    this.found = found;
    this.named = found.size();
  }

  void find() {
    int i = 0;
    while (i < words.size()) {
      int end = nounEnd(i);
      Integer title = titleEnds[i];
      if (end > i && (title == null || end >= title)) {
        if (!usedTitles[i] && !isNamed(i)) {
          Noun noun = offices.noun(words.phrase(i, end));
          if (noun != null) {
            noun(noun, i, end);
          }
        }
        i = end;
      } else if (title != null) {
        if (!usedTitles[i]) {
          title(i, title);
        }
        i = title;
      } else {
        i++;
      }
    }
  }

  /** Whether the word belongs to a name that was found: "Agency" in "Adriatic News Agency". */
  private boolean isNamed(int index) {
    int offset = words.get(index).span().start();
    for (int i = 0; i < named; i++) {
      if (found.get(i).head().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  private int nounEnd(int from) {
    int best = from;
    if (!offices.mayOpen(words.get(from).lower())) {
      return best;
    }
    for (int end = from + 1; end <= words.size() && end <= from + LONGEST; end++) {
      Word last = words.get(end - 1);
      if (last.match() != null || (end > from + 1 && last.gap() != Word.Gap.NONE)) {
        break;
      }
      if (offices.noun(words.phrase(from, end)) != null && isHead(end)) {
        best = end;
      }
    }
    return best;
  }

  private boolean isHead(int end) {
    Word last = words.get(end - 1);
    if (!last.pos().isEmpty() && !last.isNoun() && !last.isCapitalised()) {
      return false;
    }
    Word next = words.joined(end);
    if (next == null || next.isPossessive()) {
      return true;
    }
    boolean noun =
        (next.isNoun() && next.match() == null)
            || (next.pos().isEmpty()
                && (offices.noun(next.form()) != null || offices.role(next.form()) != null));
    return !noun;
  }

  private void noun(Noun noun, int from, int end) {
    Phrase left = chunker.around(from, end);
    switch (noun.type()) {
      case BODY -> body(left);
      case PEOPLE, CROWD, SOURCE -> group(noun, left);
      case ENTITY -> entity(noun, left);
      case STATES -> states(left);
      case ALLIES -> add(left, unnamed(left, ""));
      case OFFICE -> office(left);
      case NAME, PLACE -> {}
    }
  }

  private void body(Phrase left) {
    String head = words.phrase(left.head(), left.headEnd());
    boolean posted =
        head.equals("embassy")
            || head.equals("consulate")
            || head.equals("mission")
            || head.equals("high commission")
            || head.equals("delegation");
    Phrase whole = chunker.withComplement(left, posted ? TO : OF);
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
      Party before = sameBody(phrase, left.start());
      boolean elsewhere =
          before != null && host != null && !before.name().endsWith(" in " + host.name());
      if (before != null && !elsewhere) {
        add(whole, before);
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
      add(
          whole,
          new Party(Keys.of("unnamed", phrase), worded(whole), PartyKind.UNNAMED, "", null, null));
      return;
    }
    add(whole, bodyOf(owner, phrase, host));
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

  private @Nullable Party sameBody(String phrase, int before) {
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

  private Party bodyOf(Party owner, String phrase, @Nullable Party host) {
    Optional<Body> body = offices.body(phrase);
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

  private void group(Noun noun, Phrase left) {
    Phrase whole = chunker.withComplement(left, OF);
    Party owner = whole.owner();
    if (owner == null && left.isPronominal()) {
      owner = surroundings.owner(left);
    }
    if (owner == null && (left.isDefinite() || left.determiner().equals("both"))) {
      Party before = sameGroup(words.phrase(left.head(), left.headEnd()), left.start());
      if (before != null) {
        add(left, before);
        return;
      }
      Party group = left.isDefinite() && !noun.kinds().isEmpty() ? named(noun, left) : null;
      if (group != null) {
        add(left, group);
        return;
      }
    }
    if (owner == null && noun.type() == NounClass.CROWD && !left.isDefinite()) {
      String name = worded(left);
      if (left.headEnd() - left.body() > 1) {
        add(left, unnamed(left, name));
      }
      return;
    }
    add(whole, unnamed(left, owner == null ? "" : owner.side()));
  }

  private @Nullable Party sameGroup(String head, int before) {
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

  private Party unnamed(Phrase phrase, String side) {
    String head = words.phrase(phrase.body(), phrase.headEnd());
    return new Party(
        Keys.of("unnamed", side.equals(worded(phrase)) ? "" : side, head),
        worded(phrase),
        PartyKind.UNNAMED,
        side,
        null,
        null);
  }

  /** The phrase as worded without its article. */
  private String worded(Phrase phrase) {
    int from = phrase.start();
    if (from < phrase.head()
        && words.get(from).is("the", "a", "an", "this", "that", "these", "those")) {
      from++;
    }
    return words.worded(from, phrase.headEnd());
  }

  private void entity(Noun noun, Phrase left) {
    Party apposed = apposed(left, noun.kinds());
    if (apposed != null) {
      add(left, apposed);
      return;
    }
    boolean state = noun.kinds().contains(PartyKind.STATE);
    if (left.isDefinite() || left.isPronominal()) {
      Party before = left.isPronominal() && state ? surroundings.owner(left) : named(noun, left);
      if (before != null) {
        add(left, before);
        return;
      }
    }
    if (left.owner() != null && !state) {
      String side = left.owner().side();
      boolean own = noun.kinds().get(0) == PartyKind.COMPANY;
      add(left, unnamed(left, own ? worded(left) : side));
    }
  }

  /** The party right in front of a comma: "360, a Chinese security company". */
  private @Nullable Party apposed(Phrase left, List<PartyKind> kinds) {
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
  private @Nullable Party named(Noun noun, Phrase left) {
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

  /** "the two countries": the two states named most so far. */
  private void states(Phrase left) {
    String worded = " " + words.phrase(left.start(), left.headEnd()) + " ";
    if (!worded.contains(" two ") && !worded.contains(" both ")) {
      return;
    }
    int offset = words.get(left.start()).span().start();
    Map<Party, Integer> counts = new TreeMap<>(Comparator.comparing(Party::key));
    for (Mention mention : found) {
      Party party = authority.state(mention.party().side()).orElse(null);
      if (mention.span().start() < offset && party != null) {
        counts.merge(party, 1, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
        .limit(2)
        .forEach(entry -> add(left, entry.getKey()));
  }

  /** "Netanyahu's office", "the president's office". */
  private void office(Phrase left) {
    Phrase whole = chunker.withComplement(left, Set.of("of"));
    Party owner = whole.owner();
    if (owner != null) {
      add(whole, bodyOf(owner, words.phrase(left.body(), left.headEnd()), null));
    }
  }

  private void title(int from, int end) {
    Role role = offices.role(words.phrase(from, end));
    if (role == null || role.isCourtesy()) {
      return;
    }
    Phrase left = chunker.around(from, end);
    Phrase whole = chunker.withComplement(left, OF);
    Party owner = whole.owner();
    String title = words.phrase(from, end);
    int offset = words.get(left.start()).span().start();
    if (left.isDefinite() || left.isPronominal()) {
      Person person = people.lastCalled(title, owner == null ? null : owner.side(), offset);
      if (person != null) {
        add(whole, person.party());
        return;
      }
    }
    if (role.isPrivate()) {
      return;
    }
    String side = role.side();
    if (owner != null) {
      side = owner.side();
    } else if (side.isEmpty() && left.isPronominal()) {
      Party of =
          role.speaksForState() && role.type() != Offices.RoleClass.SPOKES
              ? surroundings.sovereign(left.start())
              : surroundings.owner(left);
      side = of == null ? "" : of.side();
    } else if (side.isEmpty() && role.type() == Offices.RoleClass.SPOKES) {
      Party of = surroundings.owner(left);
      side = of == null ? "" : of.side();
    } else if (side.isEmpty() && left.isDefinite() && role.speaksForState()) {
      Party of = surroundings.state(left.start());
      side = of == null ? "" : of.side();
    }
    add(whole, unnamed(left, side));
  }

  private void add(Phrase phrase, Party party) {
    Span span = words.span(phrase.start(), phrase.end());
    Span head = words.span(phrase.head(), phrase.headEnd());
    found.add(new Mention(span, head, party, Mention.Type.DESCRIPTION));
  }
}
