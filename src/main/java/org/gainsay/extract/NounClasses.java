package org.gainsay.extract;

import static org.gainsay.speech.Tables.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.speech.Tables;

/** Classes of nouns that conditions name ("@claim"), from {@code nouns.tsv}. */
public final class NounClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  public NounClasses() {
    for (Map<String, String> row : Tables.rows(NounClasses.class, "nouns.tsv")) {
      classes.computeIfAbsent(cell(row, "class"), k -> new HashSet<>()).add(cell(row, "lemma"));
    }
  }

  /** Whether the lemma is in the class. */
  public boolean has(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }

  boolean knows(String name) {
    return classes.containsKey(name);
  }
}
