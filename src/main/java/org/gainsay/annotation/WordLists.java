package org.gainsay.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words from a resource beside this class: {@code [name]} opens a list, entries stand one
 * or more to a line, divided by commas; {@code #} begins a comment.
 */
final class WordLists {
  private final String resource;
  private final Map<String, Set<String>> lists;

  private WordLists(String resource, Map<String, Set<String>> lists) {
    this.resource = resource;
    this.lists = lists;
  }

  static WordLists read(String resource) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> current = new LinkedHashSet<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String content = line.replaceFirst("#.*", "").strip();
        if (content.startsWith("[")) {
          current = new LinkedHashSet<>();
          lists.put(content.substring(1, content.length() - 1), current);
        } else {
          for (String entry : content.split(",", -1)) {
            if (!entry.isBlank()) {
              current.add(entry.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordLists(resource, lists);
  }

  /** The entries of one list in the order of the file. */
  Set<String> get(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(resource + " has no list [" + name + "]");
    }
    return list;
  }
}
