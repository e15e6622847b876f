package org.gainsay.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds words and stems in raw text in one pass, without cutting the text into words. Letters are
 * compared without case; every kind of blank is one.
 */
final class WordTrie {
  private static final int SYMBOLS = 29;
  private static final int SPACE = 26;
  private static final int APOSTROPHE = 27;
  private static final int HYPHEN = 28;
  private static final int OTHER = -1;

  private int[] next = new int[SYMBOLS * 256];
  private byte[] wholes = new byte[256];
  private byte[] stems = new byte[256];
  private int nodes = 1;

  /**
   * @param entries words in lower case; those that end in a star match whatever begins so
   * @param mark one bit, which {@link #marks} gives back where an entry stands
   */
  void add(Set<String> entries, int mark) {
    for (String entry : entries) {
      boolean stem = entry.endsWith("*");
      String word = stem ? entry.substring(0, entry.length() - 1) : entry;
      int node = 0;
      for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
        int symbol = symbol(c);
        if (symbol == OTHER) {
          throw new IllegalArgumentException("not a word of plain letters: " + entry);
        }
        node = child(node, symbol);
      }
      byte[] marks = stem ? stems : wholes;
      marks[node] |= (byte) mark;
    }
  }

  /** The marks of all entries that stand between two places of a text. */
  int marks(CharSequence text, int from, int to) {
    int found = 0;
    boolean atStart = true;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && atStart) {
        found |= marksAt(text, at, to);
      }
      atStart = !letter;
    }
    return found;
  }

  private int marksAt(CharSequence text, int at, int to) {
    int found = 0;
    int node = 0;
    for (int i = at; i < to; i++) {
      int symbol = symbol(text.charAt(i));
      node = symbol == OTHER ? 0 : next[node * SYMBOLS + symbol];
      if (node == 0) {
        break;
      }
      found |= stems[node];
      boolean ends = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (ends) {
        found |= wholes[node];
      }
    }
    return found;
  }

  private int child(int node, int symbol) {
    int at = node * SYMBOLS + symbol;
    if (next[at] == 0) {
      if (nodes == wholes.length) {
        next = Arrays.copyOf(next, next.length * 2);
        wholes = Arrays.copyOf(wholes, nodes * 2);
        stems = Arrays.copyOf(stems, nodes * 2);
      }
      next[at] = nodes++;
    }
    return next[at];
  }

  private static int symbol(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return switch (c) {
      case ' ', '\u00A0', '\t' -> SPACE;
      case '\'', '\u2019' -> APOSTROPHE;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      default -> OTHER;
    };
  }
}
