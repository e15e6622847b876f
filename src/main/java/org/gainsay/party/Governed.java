package org.gainsay.party;

import java.util.List;

/**
 * Whether what follows a noun phrase is said of it by the verb in front and is no part of it:
 * "accused | officials | of a plot", "blamed | the ministry | for the delay".
 */
final class Governed {
  private static final List<String> OF =
      List.of("accus", "suspect", "convict", "acquit", "warn", "remind", "inform", "notif");

  private static final List<String> FOR =
      List.of(
          "accus",
          "blam",
          "criti",
          "condemn",
          "denounc",
          "rebuk",
          "slam",
          "blast",
          "lambast",
          "castigat",
          "chid",
          "berat",
          "prais",
          "thank",
          "applaud",
          "commend",
          "charg",
          "attack",
          "sanction",
          "fin",
          "punish",
          "prosecut",
          "indict",
          "jail",
          "mock",
          "fault",
          "scold");

  private Governed() {}

  static boolean byVerb(Words words, Phrase phrase, Word preposition) {
    Word next = words.joined(preposition.index() + 1);
    if (next == null || next.pos().equals("VBG")) {
      return preposition.is("of", "for", "in");
    }
    List<String> stems =
        preposition.is("of") ? OF : preposition.is("for") ? FOR : List.<String>of();
    if (phrase.start() == 0 || stems.isEmpty()) {
      return false;
    }
    if (preposition.is("of") && !next.is("a", "an") && again(words, next.index())) {
      // "accused the director of the laboratory of leaks": only the second is the verb's
      return false;
    }
    String before = words.get(phrase.start() - 1).lower();
    return stems.stream().anyMatch(before::startsWith);
  }

  /** Whether another "of" follows soon in the same stretch. */
  private static boolean again(Words words, int from) {
    for (int i = from + 1; i < words.size() && i < from + 12; i++) {
      if (words.get(i).gap() == Word.Gap.STOP) {
        return false;
      }
      if (words.get(i).is("of")) {
        return true;
      }
    }
    return false;
  }
}
