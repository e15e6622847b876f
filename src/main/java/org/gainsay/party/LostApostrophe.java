package org.gainsay.party;

import java.util.Set;
import org.gainsay.party.Name.Use;
import org.jspecify.annotations.Nullable;

/**
 * Names in the genitive whose apostrophe got lost on the way to the page: "Beijings crackdown",
 * "Merkels decision". A word must follow that they own; "the Trumps are" is a family, "two Koreas"
 * are two.
 */
final class LostApostrophe {
  /** Words that a name owns nothing of. */
  private static final Set<String> FUNCTION =
      Set.of(
          "a", "an", "the", "and", "or", "but", "is", "are", "was", "were", "has", "have", "had",
          "will", "would", "in", "on", "at", "of", "to", "for", "from", "by", "with", "as", "who",
          "that", "which", "after", "before", "says", "said", "can", "could", "may");

  private static final int MORE_WORDS = 3;

  private LostApostrophe() {}

  /** The name at the offset without its "s"; null if there is none. */
  static NameTrie.@Nullable Hit hit(NameTrie trie, String text, int start) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return null;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    // names of several words: the one that ends in "s" is the last
    int more = MORE_WORDS;
    while (more > 0 && end + 1 < text.length() && !owns(text, start, end) && continues(text, end)) {
      more--;
      end++;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    if (!owns(text, start, end)) {
      return null;
    }
    NameTrie.Hit hit = trie.longest(text.substring(start, end - 1), 0);
    if (hit == null || hit.end() != end - 1 - start) {
      return null;
    }
    Use use = hit.name().use();
    return use == Use.ADJECTIVE || use == Use.PEOPLE ? null : new NameTrie.Hit(end - 1, hit.name());
  }

  private static boolean continues(String text, int end) {
    return text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
  }

  /** An "s" behind a small letter, a word behind it, and none before that counts. */
  private static boolean owns(String text, int start, int end) {
    boolean genitive =
        end - start > 4
            && text.charAt(end - 1) == 's'
            && Character.isLowerCase(text.charAt(end - 2))
            && end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLetter(text.charAt(end + 1));
    String before = text.substring(Math.max(0, start - 6), start);
    boolean many = before.endsWith("the ") || before.endsWith("two ") || before.endsWith("both ");
    return genitive && !many && !follows(text, end + 1, FUNCTION);
  }

  private static boolean follows(String text, int at, Set<String> forms) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return forms.contains(text.substring(at, end));
  }
}
