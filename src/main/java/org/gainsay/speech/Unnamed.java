package org.gainsay.speech;

import java.util.Locale;
import org.gainsay.annotation.Token;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;

/** Parties that the authority file does not know, by the words that the text has for them. */
final class Unnamed {
  private Unnamed() {}

  /** A group on the side of a party: all that go by the same noun are one. */
  static Party ofSide(Party owner, Token noun, String name) {
    return party(owner.side() + " " + noun.lemma(), name, owner.side());
  }

  /** Somebody on no known side: "human rights groups". */
  static Role worded(NounPhrase phrase) {
    String name = phrase.wording();
    return new Role(party(name, name, ""), phrase.core());
  }

  private static Party party(String key, String name, String side) {
    return new Party("unnamed/" + slug(key), name, PartyKind.UNNAMED, side, null, null);
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
