package org.gainsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cheap test whether a text is English, by its commonest words; {@code stop-words.tsv}. */
final class Language {
  private static final Set<String> ENGLISH = words("en");
  private static final Set<String> OTHER = words("other");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Words to look at. */
  private static final int SAMPLE = 1500;

  /** English prose has about 40 in a hundred; lists of names and results still have ten. */
  private static final double LEAST = 0.1;

  private Language() {}

  private static Set<String> words(String language) {
    return Set.copyOf(
        Lists.table("stop-words.tsv").stream()
            .filter(row -> row.get(0).equals(language))
            .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
            .distinct()
            .toList());
  }

  /**
   * Whether the text is certainly in another language. A short text is refused only for words or
   * letters that are not English, never for a lack of English ones.
   */
  static boolean isForeign(String text) {
    int total = 0;
    int english = 0;
    int foreign = 0;
    int otherScript = 0;
    Matcher m = WORD.matcher(text);
    while (total < SAMPLE && m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      total++;
      boolean isEnglish = ENGLISH.contains(word);
      english += isEnglish ? 1 : 0;
      foreign += !isEnglish && OTHER.contains(word) ? 1 : 0;
      otherScript += isLatin(word) ? 0 : 1;
    }
    if (total == 0) {
      return false;
    }
    if (otherScript * 2 > total) {
      return true;
    }
    if (total < 40) {
      return foreign >= 2 && foreign > 2 * english;
    }
    return english < LEAST * total && foreign > english;
  }

  private static boolean isLatin(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.INHERITED
        || script == Character.UnicodeScript.COMMON;
  }
}
