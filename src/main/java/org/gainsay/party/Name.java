package org.gainsay.party;

/**
 * A form of the authority file and whom it means.
 *
 * @param form as it stands in texts
 * @param party whom it means
 * @param use how it means the party
 */
record Name(String form, Party party, Use use) {

  /** How a form means its party. */
  enum Use {
    /** A name or alias. */
    NAME,
    /** A seat that stands for who sits there, and may be just a place. */
    METONYM,
    /** A nationality adjective. */
    ADJECTIVE,
    /** A noun for people of a state: "Britons". */
    PEOPLE
  }
}
