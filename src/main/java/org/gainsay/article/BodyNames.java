package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the class and id names of a page say about its parts. */
final class BodyNames {
  private static final Set<String> BOILERPLATE = Set.copyOf(Lists.lines("boilerplate.txt"));
  private static final Set<String> BODY = Set.copyOf(Lists.lines("body-names.txt"));

  /** The longest phrase of the lists has so many words. */
  private static final int PHRASE = 3;

  private BodyNames() {}

  static boolean isBoilerplate(String names) {
    return holds(names, BOILERPLATE);
  }

  static boolean isBody(String names) {
    return holds(names, BODY);
  }

  private static boolean holds(String names, Set<String> phrases) {
    List<String> words = words(names);
    for (int i = 0; i < words.size(); i++) {
      String phrase = words.get(i);
      for (int n = 1; ; n++) {
        if (phrases.contains(phrase)) {
          return true;
        }
        if (n == PHRASE || i + n == words.size()) {
          break;
        }
        phrase += " " + words.get(i + n);
      }
    }
    return false;
  }

  /** "articleRelated_links" is "article", "related", "links". */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean lower = false;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean upper = c >= 'A' && c <= 'Z';
      boolean letter = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if ((!letter || (upper && lower)) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(upper ? (char) (c + 32) : c);
      }
      lower = letter && !upper;
    }
    return words;
  }
}
