package org.gainsay.link;

import static org.gainsay.speech.Tables.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.speech.Tables;

/**
 * Words that decide whether a word under them is part of what is said, from {@code
 * surroundings.tsv}.
 */
final class Surroundings {

  /** What a word does to those under it. */
  enum Effect {
    /** A preposition whose phrase is beside the point: "after the bombing". */
    PREPOSITION,
    /** A conjunction whose clause is beside the point: "when the war began". */
    SUBORDINATOR,
    /** A verb or noun that takes a wrong as its object without laying it to anybody: "prevent". */
    GOVERNOR,
    /** A noun that is the wrong which its modifier names: "doping programme". */
    CARRIER,
    /** A verb that names what somebody draws on: "citing", "based on". */
    SOURCE,
    /** A noun that names something that happens, which a time before it dates: "the 2014 war". */
    EVENT
  }

  private static final Map<Effect, Set<String>> WORDS = new HashMap<>();

  static {
    for (Map<String, String> row : Tables.rows(Surroundings.class, "surroundings.tsv")) {
      Effect effect = Effect.valueOf(cell(row, "effect").toUpperCase(Locale.ROOT));
      for (String lemma : cell(row, "lemmas").split(" +", -1)) {
        WORDS.computeIfAbsent(effect, e -> new HashSet<>()).add(lemma);
      }
    }
  }

  private Surroundings() {}

  static boolean is(Effect effect, String lemma) {
    return WORDS.getOrDefault(effect, Set.of()).contains(lemma);
  }
}
