package org.gainsay.party;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase about a head noun or title. Word indices, end exclusive.
 *
 * @param start its first word, determiner included
 * @param head the first word of its head
 * @param headEnd behind the last word of its head
 * @param end behind its complement ("of Russia", "for the Foreign Ministry")
 * @param owner the party that it belongs to: "Chinese" officials, head "of the IAAF"
 * @param determiner its article, number or possessive pronoun in lower case; empty if none
 * @param body the first word of its head with all its own modifiers, without owner and determiner
 */
record Phrase(
    int start, int head, int headEnd, int end, @Nullable Party owner, String determiner, int body) {
  boolean isDefinite() {
    return determiner.equals("the") || determiner.equals("this") || determiner.equals("that");
  }

  boolean isPronominal() {
    return determiner.equals("its")
        || determiner.equals("his")
        || determiner.equals("her")
        || determiner.equals("their");
  }
}
