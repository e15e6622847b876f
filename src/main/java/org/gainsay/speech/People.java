package org.gainsay.speech;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns for people and groups of people, from {@code people.tsv}. */
public final class People {
  private static final Map<String, String> KINDS =
      Tables.rows(People.class, "people.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> Tables.cell(r, "lemma"), r -> Tables.cell(r, "kind")));

  private static final Set<String> GROUPS = Set.of("group", "body", "person", "relation");

  private People() {}

  /** Whether the noun stands for people who can act: hackers, forces, an official, a company. */
  public static boolean isGroup(String lemma) {
    return GROUPS.contains(KINDS.getOrDefault(lemma, ""));
  }

  /**
   * Whether the noun tells people by whom they stand with or against, and not whose they are:
   * critics, allies.
   */
  static boolean isRelation(String lemma) {
    return "relation".equals(KINDS.get(lemma));
  }

  /** Whether the noun stands for one person: a spokesman, an official. */
  public static boolean isPerson(String lemma) {
    return "person".equals(KINDS.get(lemma));
  }
}
