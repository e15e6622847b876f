package org.gainsay.party;

import org.jspecify.annotations.Nullable;

/**
 * Whoever can accuse or be accused.
 *
 * @param key stable and made from content, in lower-case ASCII with hyphens and at most one slash
 *     after the kind: "state/chn", "body/chn-ministry-of-foreign-affairs", "person/zhao-lijian";
 *     the local part of its IRI
 * @param name the most specific name, "Zhao Lijian", "Ministry of Foreign Affairs of China"
 * @param kind what it is
 * @param side the state it speaks for as ISO 3166-1 alpha-3, or for a party of no state its common
 *     short name ("NATO"); empty where it is unknown
 * @param role office or description of a person, as worded; null where none is told
 * @param wikidata the item ("Q148") where the authority file knows it
 */
public record Party(
    String key,
    String name,
    PartyKind kind,
    String side,
    @Nullable String role,
    @Nullable String wikidata) {

  /** Whether both are the same party or speak for the same side. */
  public boolean sharesSide(Party other) {
    return key.equals(other.key) || (!side.isEmpty() && side.equals(other.side));
  }
}
