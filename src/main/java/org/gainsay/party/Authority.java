package org.gainsay.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.article.Span;
import org.gainsay.party.Name.Use;
import org.jspecify.annotations.Nullable;

/**
 * The authority file: the states, bodies, alliances, organisations, groups, companies, media and
 * well-known persons that articles name without an introduction. Loaded once, immutable, safe for
 * use by many threads.
 */
public final class Authority {
  private static final class Holder {
    static final Authority LOADED = new Authority();
  }

  /** What follows a nationality that only tells where a family is from: "Cuban-American". */
  private static final Pattern DESCENT = Pattern.compile("[ -]American");

  private final Map<String, Party> parties = new TreeMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final List<String> conflicts = new ArrayList<>();
  private final NameTrie trie = new NameTrie();
  private final Ambiguity ambiguity = new Ambiguity(Table.load("ambiguous.csv"));
  private final Offices offices = new Offices();
  private final Gazetteer gazetteer;

  private Authority() {
    loadStates();
    for (String file :
        List.of("organisations.csv", "bodies.csv", "groups.csv", "companies.csv", "leaders.csv")) {
      loadParties(Table.load(file));
    }
    for (CSVRecord row : Table.load("metonyms.csv").rows()) {
      Party party = parties.get(row.get("party"));
      if (party == null) {
        conflicts.add(row.get("form") + " -> " + row.get("party"));
      } else {
        names.put(row.get("form"), new Name(row.get("form"), party, Use.METONYM));
      }
    }
    conflicts.addAll(ambiguity.unknown(parties));
    names.values().forEach(trie::add);
    gazetteer = new Gazetteer(Table.load("places.csv"), this);
  }

  /** The authority file of the class path. */
  public static Authority load() {
    return Holder.LOADED;
  }

  /** Every party of the tables by key, in order of the keys. */
  public Map<String, Party> parties() {
    return java.util.Collections.unmodifiableMap(parties);
  }

  /** The state of an ISO 3166-1 alpha-3 code. */
  public Optional<Party> state(String iso3) {
    return Optional.ofNullable(parties.get("state/" + iso3.toLowerCase(Locale.ROOT)));
  }

  /**
   * The state that a party is, speaks for, is based in or belongs to: the United States for
   * LinkedIn, Lebanon for a spokesman of Hezbollah. Apart from its side, because the words of a
   * company are not those of its state. Empty for what belongs to no state, as alliances and bodies
   * of the United Nations.
   */
  public Optional<Party> home(Party party) {
    String own = homes.get(party.key());
    return state(own != null ? own : homes.getOrDefault(party.side(), party.side()));
  }

  /** The party that a form names whatever the context. */
  public Optional<Party> named(String form) {
    return Optional.ofNullable(names.get(form)).map(Name::party);
  }

  /**
   * Whom a phrase that stands alone means: "Britain's Defense Ministry", "two Chinese warplanes". A
   * phrase that names no known party gives one whose side is empty.
   */
  public Party resolve(String phrase) {
    return new FreePhrase(this).resolve(phrase);
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Offices offices() {
    return offices;
  }

  Optional<Party> byKey(String key) {
    return Optional.ofNullable(parties.get(key));
  }

  /** Slips in the tables: one form for two parties, a reference to none. */
  List<String> conflicts() {
    return List.copyOf(conflicts);
  }

  /** The names in a text in reading order, longest first, none within another. */
  List<Match> scan(String text) {
    String title = titleCased(text);
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!startsWord(text, i)) {
        i++;
        continue;
      }
      NameTrie.Hit hit = trie.longest(text, i);
      if (hit == null && title != null && title.charAt(i) == text.charAt(i)) {
        hit = trie.longest(title, i);
      }
      if (hit == null) {
        hit = LostApostrophe.hit(trie, text, i);
      }
      if (hit != null && means(hit, text, i)) {
        found.add(new Match(new Span(i, hit.end()), hit.name(), false));
        i = hit.end();
      } else {
        i++;
      }
    }
    return found;
  }

  private boolean means(NameTrie.Hit hit, String text, int start) {
    Name name = hit.name();
    if (hit.end() < text.length()
        && text.charAt(hit.end()) == '-'
        && name.form().length() <= 2
        && !name.party().kind().equals(PartyKind.STATE)
        && !name.party().kind().equals(PartyKind.ALLIANCE)
        && !name.party().side().equals("UN")) {
      return false;
    }
    String before = text.substring(Math.max(0, start - 5), start).toLowerCase(Locale.ROOT);
    if (before.endsWith("pro-") || before.endsWith("anti-") || before.endsWith("non-")) {
      return false;
    }
    if (name.use() == Use.ADJECTIVE
        && DESCENT.matcher(text).region(hit.end(), text.length()).lookingAt()) {
      return false;
    }
    return !shouted(name.form(), text, start, hit.end())
        && ambiguity.holds(name.form(), start, hit.end(), text);
  }

  /** Whether two letters stand among words that are all in capitals: "TELL US". */
  private static boolean shouted(String form, String text, int start, int end) {
    if (!form.equals("US")) {
      return false;
    }
    String around = text.substring(Math.max(0, start - 12), Math.min(text.length(), end + 12));
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < around.length(); i++) {
      capitals += Character.isUpperCase(around.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(around.charAt(i)) ? 1 : 0;
    }
    return small == 0 && capitals > 4;
  }

  private static boolean startsWord(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  /** The text with its words of four and more capitals as "Words"; null if there are none. */
  private static @Nullable String titleCased(String text) {
    StringBuilder copy = null;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isUpperCase(text.charAt(i))) {
        i++;
      }
      boolean alone = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      boolean ends = i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
      if (i - start >= 4 && alone && ends) {
        if (copy == null) {
          copy = new StringBuilder(text);
        }
        for (int j = start + 1; j < i; j++) {
          copy.setCharAt(j, Character.toLowerCase(text.charAt(j)));
        }
      }
      i = Math.max(i, start + 1);
    }
    return copy == null ? null : copy.toString();
  }

  private void loadStates() {
    for (CSVRecord row : Table.load("states.csv").rows()) {
      String iso = row.get("iso3");
      Party state =
          new Party(
              Keys.of("state", iso),
              row.get("name"),
              PartyKind.STATE,
              iso,
              null,
              row.get("wikidata"));
      parties.put(state.key(), state);
      add(row.get("name"), state, Use.NAME);
      Table.values(row, "names").forEach(form -> add(form, state, Use.NAME));
      Table.values(row, "adjectives").forEach(form -> add(form, state, Use.ADJECTIVE));
      Table.values(row, "people").forEach(form -> add(form, state, Use.PEOPLE));
      Table.values(row, "capitals").forEach(form -> add(form, state, Use.METONYM));
    }
  }

  private void loadParties(Table table) {
    boolean bodies = table.file().equals("bodies.csv");
    for (CSVRecord row : table.rows()) {
      PartyKind kind = bodies ? PartyKind.GOVERNMENT_BODY : PartyKind.valueOf(row.get("kind"));
      String name = row.get("name");
      String side = row.get("side");
      String key = bodies ? Keys.of("body", side, name) : Keys.of(kind.keyPrefix(), name);
      String wikidata = row.get("wikidata");
      Party party = new Party(key, name, kind, side, null, wikidata.isEmpty() ? null : wikidata);
      if (parties.put(key, party) != null) {
        conflicts.add("two rows " + key);
      }
      if (!bodies && !row.get("home").isEmpty()) {
        homes.put(key, row.get("home"));
        if (!side.isEmpty()) {
          homes.putIfAbsent(side, row.get("home"));
        }
      }
      add(name, party, Use.NAME);
      Table.values(row, "aliases").forEach(form -> add(form, party, Use.NAME));
      if (kind == PartyKind.PERSON) {
        add(Keys.withoutAccents(name), party, Use.NAME);
      }
    }
  }

  private void add(String form, Party party, Use use) {
    Name old = names.get(form);
    if (old == null) {
      names.put(form, new Name(form, party, use));
    } else if (!old.party().equals(party)) {
      if (!ambiguity.covers(form)) {
        conflicts.add(form + " for " + old.party().key() + " and " + party.key());
      } else if (ambiguity.party(form).equals(party.key())) {
        names.put(form, new Name(form, party, use));
      }
    }
  }
}
