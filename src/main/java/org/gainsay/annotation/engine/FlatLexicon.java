package org.gainsay.annotation.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From words to lists of codes; many words share a list. */
final class FlatLexicon {
  private final FingerprintTable table;
  private final List<List<String>> lists;

  private FlatLexicon(FingerprintTable table, List<List<String>> lists) {
    this.table = table;
    this.lists = lists;
  }

  /** The order of the codes of each word is kept, for it decides the order of additions. */
  static FlatLexicon of(Map<String, ? extends Collection<String>> words) {
    FingerprintTable table = FingerprintTable.forEntries(words.size());
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    words.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              List<String> codes = List.copyOf(entry.getValue());
              int number = numbers.computeIfAbsent(codes, c -> numbers.size());
              table.put(key(entry.getKey()), number);
            });
    return new FlatLexicon(table, List.copyOf(numbers.keySet()));
  }

  static FlatLexicon read(FlatReader in) {
    FingerprintTable table = FingerprintTable.read(in);
    List<List<String>> lists = new ArrayList<>();
    for (String line : in.strings()) {
      lists.add(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));
    }
    return new FlatLexicon(table, lists);
  }

  void write(DataOutputStream out) throws IOException {
    table.write(out);
    FlatWriter.strings(out, lists.stream().map(codes -> String.join(" ", codes)).toList());
  }

  @Nullable List<String> get(String word) {
    int number = table.get(key(word));
    return number < 0 ? null : lists.get(number);
  }

  private static long key(String word) {
    return Fingerprint.key(0, Fingerprint.of(word));
  }
}
