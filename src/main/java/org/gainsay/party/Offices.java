package org.gainsay.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Offices and titles, head nouns of descriptions, and the bodies that many states have. */
final class Offices {
  /** For whom somebody in an office speaks. */
  enum RoleClass {
    STATE,
    LEADER,
    SPOKES,
    MILITARY,
    DEPUTY,
    PRIVATE,
    COURTESY
  }

  /**
   * An office or title.
   *
   * @param side the state or organisation that alone has it; empty otherwise
   */
  record Role(String title, RoleClass type, String side) {
    boolean isCourtesy() {
      return type == RoleClass.COURTESY;
    }

    boolean isPrivate() {
      return type == RoleClass.PRIVATE;
    }

    /** Whether who holds it speaks for a state even if the text does not say for which. */
    boolean speaksForState() {
      return type == RoleClass.STATE || type == RoleClass.SPOKES || type == RoleClass.MILITARY;
    }
  }

  /** What a head noun describes. */
  enum NounClass {
    BODY,
    /** People who act or speak for a state: "officials". */
    PEOPLE,
    /** People for nobody in particular: "citizens". */
    CROWD,
    /** Who is cited: "analysts". */
    SOURCE,
    /** A capitalised word that makes the words before it the name of an organisation. */
    NAME,
    /** A capitalised word that makes the words before it the name of a place or event. */
    PLACE,
    ENTITY,
    STATES,
    OFFICE,
    ALLIES
  }

  /**
   * A head noun.
   *
   * @param kinds of an entity: what it can take up, likeliest first
   * @param states the only states that it can take up; empty for all
   */
  record Noun(String noun, NounClass type, List<PartyKind> kinds, List<String> states) {}

  /** A body's canonical name, and the keys of the states' own rows for it. */
  record Body(String name, Map<String, String> own) {}

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Noun> nameWords = new HashMap<>();
  private final Map<String, Body> bodies = new HashMap<>();

  private final Set<String> bodyWords = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  Offices() {
    for (CSVRecord row : Table.load("roles.csv").rows()) {
      String title = row.get("title").toLowerCase(Locale.ROOT);
      RoleClass type = RoleClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      roles.put(title, new Role(title, type, row.get("side")));
    }
    for (CSVRecord row : Table.load("nouns.csv").rows()) {
      String noun = row.get("noun");
      String[] type = row.get("class").split(":", 2);
      List<PartyKind> kinds = new ArrayList<>();
      List<String> states = new ArrayList<>();
      if (type.length == 2) {
        for (String part : Table.split(type[1], " ")) {
          if (part.length() == 3) {
            states.add(part);
          } else {
            kinds.add(PartyKind.valueOf(part));
          }
        }
      }
      NounClass nounClass = NounClass.valueOf(type[0].toUpperCase(Locale.ROOT));
      boolean inNames = nounClass == NounClass.NAME || nounClass == NounClass.PLACE;
      (inNames ? nameWords : nouns)
          .put(
              inNames ? noun : noun.toLowerCase(Locale.ROOT),
              new Noun(noun, nounClass, kinds, states));
    }
    roles.keySet().forEach(title -> openers.add(title.split(" ", 2)[0]));
    nouns.keySet().forEach(noun -> openers.add(noun.split(" ", 2)[0]));
    for (CSVRecord row : Table.load("patterns.csv").rows()) {
      Map<String, String> own = new HashMap<>();
      for (String pair : Table.split(row.get("own"), " ")) {
        own.put(pair.substring(0, 3), pair.substring(4));
      }
      bodyWords.addAll(Table.split(row.get("phrase"), " "));
      bodies.put(row.get("phrase"), new Body(row.get("body"), own));
    }
  }

  /** Whether any title or head noun starts with the word, given in lower case. */
  boolean mayOpen(String word) {
    return openers.contains(word);
  }

  /** Whether the word, given in lower case, is part of a body's phrase: "defence". */
  boolean isOfBody(String word) {
    return bodyWords.contains(word);
  }

  /** The role of a title in any case; "ministers" is none. */
  @Nullable Role role(String title) {
    return roles.get(title.toLowerCase(Locale.ROOT));
  }

  /** The role of a title before names, which may be a plural: "Prime Ministers". */
  @Nullable Role title(String title) {
    Role role = role(title);
    return role == null && title.endsWith("s")
        ? role(title.substring(0, title.length() - 1))
        : role;
  }

  @Nullable Noun noun(String noun) {
    return nouns.get(noun.toLowerCase(Locale.ROOT));
  }

  /** The capitalised word that tells what a run of capitalised words names. */
  @Nullable Noun nameWord(String word) {
    return nameWords.get(word);
  }

  /** The body that a phrase without its state means: "powerful foreign ministry". */
  Optional<Body> body(String phrase) {
    String rest = phrase.toLowerCase(Locale.ROOT);
    while (true) {
      Body body = bodies.get(rest);
      if (body != null) {
        return Optional.of(body);
      }
      int space = rest.indexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      rest = rest.substring(space + 1);
    }
  }

  Map<String, Body> bodies() {
    return Map.copyOf(bodies);
  }
}
