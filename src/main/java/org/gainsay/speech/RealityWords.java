package org.gainsay.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.annotation.Token;

/** Words that tell whether what hangs on them took place, by class, from {@code reality.tsv}. */
final class RealityWords {
  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (Map<String, String> row : Tables.rows(RealityWords.class, "reality.tsv")) {
      CLASSES
          .computeIfAbsent(Tables.cell(row, "class"), k -> new HashSet<>())
          .add(Tables.cell(row, "lemma"));
    }
  }

  private RealityWords() {}

  /** Whether the word belongs to the class. */
  static boolean is(String name, Token word) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("reality.tsv has no class " + name);
    }
    return words.contains(word.lemma());
  }
}
