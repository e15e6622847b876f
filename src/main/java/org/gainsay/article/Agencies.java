package org.gainsay.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The news agencies of the world under one name each; {@code agencies.tsv}. */
final class Agencies {
  private static final Map<String, String> NAMES = load();

  private Agencies() {}

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : Lists.table("agencies.tsv")) {
      names.put(key(row.get(0)), row.get(0));
      for (String other : row.get(1).split("\\|", -1)) {
        if (!other.isBlank()) {
          names.put(key(other), row.get(0));
        }
      }
    }
    return names;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The agency's usual name, if the words name one. */
  static Optional<String> named(String words) {
    return Optional.ofNullable(NAMES.get(key(words)));
  }
}
