package org.gainsay.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that fits a terminal: long columns are wrapped between words; where even that does not
 * fit, each row becomes a card of one field a line. A word that is too long, as an IRI is, is never
 * broken, so that it can still be copied or clicked.
 *
 * @param width of the terminal in columns
 */
record TerminalTable(int width) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 12;

  String format(List<String> names, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "No rows.\n";
    }
    int[] widths = widths(names, rows);
    String body = total(widths) <= width ? table(names, rows, widths) : cards(names, rows);
    return body + rows.size() + (rows.size() == 1 ? " row\n" : " rows\n");
  }

  /** The natural widths, the widest cut down as far as its longest word allows until all fit. */
  private int[] widths(List<String> names, List<List<String>> rows) {
    int[] widths = new int[names.size()];
    int[] least = new int[names.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(names.get(i));
      least[i] = Math.max(widths[i], NARROWEST);
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
        least[i] = Math.max(least[i], longestWord(row.get(i)));
      }
      least[i] = Math.min(least[i], widths[i]);
    }
    for (int excess = total(widths) - width; excess > 0; excess--) {
      int widest =
          IntStream.range(0, widths.length)
              .filter(i -> widths[i] > least[i])
              .boxed()
              .max(Comparator.comparingInt(i -> widths[i]))
              .orElse(-1);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  private static String table(List<String> names, List<List<String>> rows, int[] widths) {
    StringBuilder out = new StringBuilder();
    line(out, names, widths);
    line(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
    rows.forEach(row -> line(out, row, widths));
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(cells.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
        line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[i] - length(cell)));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private String cards(List<String> names, List<List<String>> rows) {
    int label = names.stream().mapToInt(TerminalTable::length).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      String head = "── " + (r + 1) + " ";
      out.append(head)
          .append("─".repeat(Math.max(0, Math.min(width, 60) - head.length())))
          .append('\n');
      for (int i = 0; i < names.size(); i++) {
        String cell = rows.get(r).get(i);
        if (cell.isEmpty()) {
          continue;
        }
        String lead = names.get(i) + " ".repeat(label - length(names.get(i))) + GAP;
        for (String line : wrap(cell, Math.max(NARROWEST, width - label - GAP.length()))) {
          out.append(lead).append(line).append('\n');
          lead = " ".repeat(label) + GAP;
        }
      }
    }
    return out.toString();
  }

  private static List<String> wrap(String cell, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int longestWord(String cell) {
    return Arrays.stream(cell.split("\\s+", -1)).mapToInt(TerminalTable::length).max().orElse(0);
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
