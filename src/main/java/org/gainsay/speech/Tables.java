package org.gainsay.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the lexicon's tab-separated tables: {@code #} starts a comment line, the first other line
 * names the columns, an empty cell reads as "-".
 */
public final class Tables {
  private Tables() {}

  /** The rows of a table that lies beside a class, each as column name to cell. */
  public static List<Map<String, String>> rows(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Map<String, String>> rows = new ArrayList<>();
      String[] columns = null;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (columns == null) {
          columns = cells;
          continue;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          String cell = i < cells.length ? cells[i].strip() : "";
          row.put(columns[i].strip(), cell.isEmpty() ? "-" : cell);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + file, e);
    }
  }

  /** The lemmas that a table lists. */
  public static Set<String> lemmas(Class<?> beside, String file) {
    return rows(beside, file).stream()
        .map(row -> cell(row, "lemma"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lemmas that a table lists as of a kind. */
  public static Set<String> lemmas(Class<?> beside, String file, String kind) {
    return rows(beside, file).stream()
        .filter(row -> cell(row, "kind").equals(kind))
        .map(row -> cell(row, "lemma"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A cell that the table's form demands. */
  public static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalStateException("a table lacks the column " + column);
    }
    return cell;
  }
}
