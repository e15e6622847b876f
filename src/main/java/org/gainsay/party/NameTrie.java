package org.gainsay.party;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that starts at a place of a text. A space of a name matches any white
 * space; curly and straight apostrophes are one. Immutable once filled.
 */
final class NameTrie {
  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(4);
    @Nullable Name name;
  }

  private final Node root = new Node();

  void add(Name name) {
    Node node = root;
    String form = name.form();
    for (int i = 0; i < form.length(); i++) {
      node = node.next.computeIfAbsent(normal(form.charAt(i)), c -> new Node());
    }
    node.name = name;
  }

  /** The longest name from the offset on that ends at a word's end; null if there is none. */
  @Nullable Hit longest(CharSequence text, int start) {
    Node node = root;
    Hit best = null;
    int i = start;
    while (i < text.length()) {
      char c = normal(text.charAt(i));
      Node following = node.next.get(c);
      if (following == null) {
        return best;
      }
      node = following;
      i++;
      if (c == ' ') {
        while (i < text.length() && normal(text.charAt(i)) == ' ') {
          i++;
        }
      }
      Name name = node.name;
      if (name != null && endsWord(text, i)) {
        best = new Hit(i, name);
      }
    }
    return best;
  }

  private static boolean endsWord(CharSequence text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    if (c == '.' && end + 1 < text.length()) {
      return !Character.isLowerCase(text.charAt(end + 1));
    }
    return !Character.isLetterOrDigit(c);
  }

  private static char normal(char c) {
    if (c == '’' || c == '‘') {
      return '\'';
    }
    if (c == '‑' || c == '‐') {
      return '-';
    }
    return Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c;
  }

  /** A name and the offset behind it. */
  record Hit(int end, Name name) {}
}
