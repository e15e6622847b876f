package org.gainsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a saved query says about itself in its {@code #+} lines, which are YAML as grlc reads it.
 * {@code summary}, {@code description}, {@code tags}, {@code defaults} and {@code enumerate} are
 * grlc's; {@code parameters} and {@code columns} are ours, and grlc skips them.
 *
 * @param summary the question, one line
 * @param description what the answer holds and leaves out
 * @param tags words to find it by
 * @param defaults values of parameters that are not given
 * @param choices the values that a parameter is held to
 * @param parameters what is told of each parameter
 * @param columns the type of each column
 */
record Header(
    String summary,
    String description,
    List<String> tags,
    Map<String, List<String>> defaults,
    Map<String, List<String>> choices,
    Map<String, Note> parameters,
    Map<String, Column.Type> columns) {

  /**
   * What a header tells of one parameter.
   *
   * @param description what it selects; empty for nothing told
   * @param example an allowed value; empty for that of the type
   * @param lookup the lookup to ask; null for none
   */
  record Note(String description, String example, @Nullable String lookup) {
    static final Note NONE = new Note("", "", null);
  }

  /**
   * Reads the {@code #+} lines of a query.
   *
   * @throws MalformedQuery if they are no YAML or name an unknown column type
   */
  static Header parse(String name, String text) {
    String yaml =
        text.lines()
            .filter(line -> line.startsWith("#+"))
            .map(
                line ->
                    line.length() > 2 && line.charAt(2) == ' '
                        ? line.substring(3)
                        : line.substring(2))
            .collect(Collectors.joining("\n"));
    Object read;
    try {
      read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new MalformedQuery(name, "its #+ header is no YAML: " + e.getMessage(), e);
    }
    Map<String, Object> top = map(read);
    return new Header(
        string(top.get("summary")),
        string(top.get("description")),
        strings(top.get("tags")),
        named(top.get("defaults")),
        named(top.get("enumerate")),
        notes(map(top.get("parameters"))),
        columns(name, map(top.get("columns"))));
  }

  private static Map<String, Note> notes(Map<String, Object> read) {
    Map<String, Note> notes = new LinkedHashMap<>();
    read.forEach(
        (parameter, told) -> {
          Map<String, Object> note = map(told);
          Object lookup = note.get("lookup");
          notes.put(
              parameter,
              new Note(
                  string(note.get("description")),
                  string(note.get("example")),
                  lookup == null ? null : string(lookup)));
        });
    return notes;
  }

  private static Map<String, Column.Type> columns(String name, Map<String, Object> read) {
    Map<String, Column.Type> columns = new LinkedHashMap<>();
    read.forEach(
        (column, type) -> {
          try {
            columns.put(column, Column.Type.valueOf(string(type).toUpperCase(Locale.ROOT)));
          } catch (IllegalArgumentException e) {
            throw new MalformedQuery(name, "column " + column + " has no such type: " + type, e);
          }
        });
    return columns;
  }

  /** A list of {@code name: value} pairs, as grlc writes them, or one map. */
  private static Map<String, List<String>> named(@Nullable Object read) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    List<Object> pairs = new ArrayList<>();
    if (read instanceof List<?> list) {
      pairs.addAll(list);
    } else {
      pairs.add(map(read));
    }
    pairs.forEach(pair -> map(pair).forEach((key, value) -> named.put(key, strings(value))));
    return named;
  }

  private static List<String> strings(@Nullable Object read) {
    if (read instanceof List<?> list) {
      return list.stream().map(Header::string).toList();
    }
    return read == null ? List.of() : List.of(string(read));
  }

  private static String string(@Nullable Object read) {
    return read == null ? "" : read.toString().strip();
  }

  private static Map<String, Object> map(@Nullable Object read) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (read instanceof Map<?, ?> raw) {
      raw.forEach(
          (key, value) -> {
            if (key != null && value != null) {
              map.put(key.toString(), value);
            }
          });
    }
    return map;
  }
}
