package org.gainsay.speech;

import java.util.Set;

/** Verbs by what they tell of who speaks, from {@code performatives.tsv}. */
final class Performatives {
  private final Set<String> performing = lemmas("performs");
  private final Set<String> reporting = lemmas("reports");

  /** Whether who does it thereby accuses, judges or backs somebody. */
  boolean performs(String lemma) {
    return performing.contains(lemma);
  }

  /** Whether it is a plain verb of saying, which an act of the same speaker may follow. */
  boolean reports(String lemma) {
    return reporting.contains(lemma);
  }

  private static Set<String> lemmas(String kind) {
    return Tables.lemmas(Performatives.class, "performatives.tsv", kind);
  }
}
