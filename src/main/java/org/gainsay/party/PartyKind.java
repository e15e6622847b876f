package org.gainsay.party;

/** What a party is. Each kind is a class of the ontology. */
public enum PartyKind {
  STATE,
  GOVERNMENT_BODY,
  ALLIANCE,
  ORGANISATION,
  COMPANY,
  MEDIA,
  ARMED_GROUP,
  THREAT_GROUP,
  PERSON,
  /**
   * Somebody described but not named: "a senior US official", "analysts", "the embassy spokesman".
   */
  UNNAMED
}
