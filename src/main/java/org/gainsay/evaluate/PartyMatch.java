package org.gainsay.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a system's parties agree with the annotator's: states by their code, others by a shared
 * name, abbreviation or side.
 */
final class PartyMatch {
  private static final Map<String, String> ALIASES =
      Map.of(
          "united states", "usa",
          "us", "usa",
          "u.s.", "usa",
          "uk", "gbr",
          "britain", "gbr",
          "united kingdom", "gbr",
          "european union", "eu",
          "united nations", "un",
          "u.n.", "un",
          "e.u.", "eu");
  private static final Set<String> NO_STATES =
      Set.of("WTO", "WHO", "IOC", "ILO", "IMF", "NSO", "FBI", "CIA");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPITALISED =
      Pattern.compile("[A-Z][\\w'-]*", Pattern.UNICODE_CHARACTER_CLASS);

  private PartyMatch() {}

  /**
   * Whether a group of parties is right: at least half of the gold's met, and more than half of the
   * system's right. Where the gold has none the system must have none too, unless the role is free.
   */
  static boolean right(List<GoldParty> gold, List<GoldParty> system, boolean free) {
    if (gold.isEmpty()) {
      return free || system.isEmpty();
    }
    if (system.isEmpty()) {
      return false;
    }
    long met = gold.stream().filter(g -> system.stream().anyMatch(s -> same(g, s))).count();
    long good = system.stream().filter(s -> gold.stream().anyMatch(g -> same(g, s))).count();
    return 2 * met >= gold.size() && 2 * good > system.size();
  }

  private static boolean same(GoldParty gold, GoldParty system) {
    if (isState(gold) && isState(system)) {
      return gold.side().equals(system.side());
    }
    Set<String> others = words(system);
    return words(gold).stream()
        .anyMatch(word -> others.stream().anyMatch(other -> alike(word, other)));
  }

  private static boolean alike(String word, String other) {
    boolean bothLong = length(word) > 3 && length(other) > 3;
    return word.equals(other) || (bothLong && (word.contains(other) || other.contains(word)));
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  private static boolean isState(GoldParty party) {
    return CODE.matcher(party.side()).matches() && !NO_STATES.contains(party.side());
  }

  /** What the scorer calls the party's side: the code or name in lower case. */
  static String side(GoldParty party) {
    String side = (party.side().isEmpty() ? party.name() : party.side()).strip();
    return alias(side.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
  }

  private static Set<String> words(GoldParty party) {
    String name = ARTICLE.matcher(party.name()).replaceFirst("");
    Set<String> words = new TreeSet<>();
    words.add(side(party));
    words.add(alias(name.toLowerCase(Locale.ROOT)));
    StringBuilder initials = new StringBuilder();
    for (Matcher word = CAPITALISED.matcher(name); word.find(); ) {
      initials.append(word.group().charAt(0));
    }
    if (initials.length() > 2) {
      words.add(initials.toString().toLowerCase(Locale.ROOT));
    }
    words.remove("");
    return words;
  }

  private static String alias(String name) {
    return ALIASES.getOrDefault(name, name);
  }
}
