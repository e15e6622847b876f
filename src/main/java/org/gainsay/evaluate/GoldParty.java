package org.gainsay.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A party as the annotator named it.
 *
 * @param name the most specific party in the article
 * @param side the state it speaks for as ISO 3166-1 alpha-3, or the short name of a party of no
 *     state; empty where it is unknown
 */
public record GoldParty(String name, String side) {

  /** For a person to read: "Ministry of Foreign Affairs of China (CHN)". */
  String worded() {
    return side.isEmpty() || side.equals(name) ? name : name + " (" + side + ")";
  }

  static String names(List<GoldParty> parties) {
    return parties.isEmpty()
        ? "nobody"
        : parties.stream().map(GoldParty::worded).collect(Collectors.joining(", "));
  }
}
