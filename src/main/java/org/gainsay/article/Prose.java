package org.gainsay.article;

import java.util.regex.Pattern;

/** Tells sentences from headings, links and labels. */
final class Prose {
  private static final Pattern END = Pattern.compile("[.!?…。！？][\"'”’»)\\]]*$");
  private static final int LONG = 25;

  private Prose() {}

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = text.charAt(i) != ' ';
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  static boolean endsSentence(String text) {
    return END.matcher(text).find();
  }

  /** A sentence of at least four words, or very many words. */
  static boolean is(String text) {
    int words = words(text);
    return words >= LONG || (words >= 4 && endsSentence(text));
  }
}
