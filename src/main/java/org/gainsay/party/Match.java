package org.gainsay.party;

import org.gainsay.article.Span;

/**
 * A name of the authority file at its place in a text.
 *
 * @param span where it stands
 * @param name which
 * @param place whether it is only where something happens: "in Beijing"
 */
record Match(Span span, Name name, boolean place) {
  Party party() {
    return name.party();
  }

  boolean isState() {
    return name.party().kind() == PartyKind.STATE;
  }

  boolean isPerson() {
    return name.party().kind() == PartyKind.PERSON;
  }

  Match asPlace() {
    return new Match(span, name, true);
  }
}
