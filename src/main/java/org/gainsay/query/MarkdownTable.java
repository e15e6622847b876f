package org.gainsay.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table in GitHub's Markdown. Text that Markdown would read as its own is escaped. */
final class MarkdownTable {
  private MarkdownTable() {}

  static String format(List<String> names, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    out.append(line(names)).append(line(Collections.nCopies(names.size(), "---")));
    rows.forEach(row -> out.append(line(row.stream().map(MarkdownTable::escape).toList())));
    return out.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escape(String cell) {
    return cell.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1").replaceAll("\\R", " ");
  }
}
