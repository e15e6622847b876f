package org.gainsay.party;

import org.gainsay.party.Offices.Role;
import org.jspecify.annotations.Nullable;

/** Where titles stand in an article: the longest one from each word on. */
final class Titles {
  private static final int LONGEST = 6;

  private Titles() {}

  /** For each word that opens a title, the index behind the title; null elsewhere. */
  static @Nullable Integer[] in(Words words, Offices offices) {
    @Nullable Integer[] ends = new Integer[words.size()];
    int i = 0;
    while (i < words.size()) {
      int end = longest(words, offices, i);
      if (end > i && isHead(words, offices, i, end)) {
        ends[i] = end;
        i = end;
      } else {
        i++;
      }
    }
    return ends;
  }

  private static int longest(Words words, Offices offices, int from) {
    int best = from;
    if (!offices.mayOpen(words.get(from).lower())) {
      return best;
    }
    StringBuilder phrase = new StringBuilder();
    for (int end = from + 1; end <= words.size() && end <= from + LONGEST; end++) {
      Word word = words.get(end - 1);
      if (word.match() != null && !word.match().isPerson()) {
        break;
      }
      if (end > from + 1) {
        if (word.gap() != Word.Gap.NONE) {
          break;
        }
        phrase.append(' ');
      }
      phrase.append(word.form());
      Role role = offices.role(phrase.toString());
      Word next = words.joined(end);
      boolean beforeName =
          next != null && next.isCapitalised() && (next.match() == null || next.match().isPerson());
      if (role == null && beforeName && word.isCapitalised()) {
        role = offices.title(phrase.toString());
      }
      if (role != null) {
        best = end;
      }
    }
    return best;
  }

  /** Whether the title is the head of its phrase, not part of a longer one ("justice system"). */
  private static boolean isHead(Words words, Offices offices, int from, int end) {
    Word last = words.get(end - 1);
    Role role = offices.title(words.phrase(from, end));
    boolean courtesy = role != null && role.isCourtesy();
    if (!courtesy && !last.pos().isEmpty() && !last.isNoun() && !last.isCapitalised()) {
      return false;
    }
    Word next = words.joined(end);
    if (next == null || next.isPossessive() || (next.isCapitalised() && !isTitle(offices, next))) {
      return true;
    }
    return !next.isNoun() && !isTitle(offices, next);
  }

  private static boolean isTitle(Offices offices, Word word) {
    return offices.role(word.form()) != null || offices.noun(word.form()) != null;
  }
}
