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
  UNNAMED;

  /** What the keys of its parties start with, before the slash. */
  String keyPrefix() {
    return switch (this) {
      case STATE -> "state";
      case GOVERNMENT_BODY -> "body";
      case ALLIANCE, ORGANISATION -> "org";
      case COMPANY -> "company";
      case MEDIA -> "media";
      case ARMED_GROUP, THREAT_GROUP -> "group";
      case PERSON -> "person";
      case UNNAMED -> "unnamed";
    };
  }
}
