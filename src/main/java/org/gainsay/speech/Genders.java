package org.gainsay.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;

/**
 * Who is "he" and who is "she", as far as titles ("Ms", "spokesman") and given names tell; the
 * words are those of {@code genders.tsv}. Where they disagree or are silent, a person is either.
 */
final class Genders {
  private static final Map<String, String> WORDS =
      Tables.rows(Genders.class, "genders.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> Tables.cell(r, "word"), r -> Tables.cell(r, "gender")));

  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  private final Map<String, Set<String>> known = new HashMap<>();

  /** Takes in how the text words a party. */
  void read(Party party, String mention) {
    Set<String> found = known.computeIfAbsent(party.key(), key -> new HashSet<>());
    if (party.kind() == PartyKind.PERSON) {
      add(found, party.name().split(" ", 2)[0]);
    }
    String phrase = mention.split("[,;]", 2)[0];
    for (String word : phrase.split("[^\\p{L}]+", -1)) {
      add(found, word);
    }
  }

  private static void add(Set<String> found, String word) {
    String gender = WORDS.get(word.toLowerCase(Locale.ROOT));
    if (gender != null) {
      found.add(gender);
    }
  }

  /** Whether the pronoun can mean the person. */
  boolean allow(String pronoun, Party party) {
    Set<String> found = known.getOrDefault(party.key(), Set.of());
    return found.size() != 1 || found.contains(FEMALE.contains(pronoun) ? "f" : "m");
  }
}
