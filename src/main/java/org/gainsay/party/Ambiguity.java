package org.gainsay.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Names that mean something else too, and what tells: the words right before and after, and words
 * elsewhere in the article.
 */
final class Ambiguity {
  private record Rule(
      String party, List<String> before, List<String> after, List<String> pro, List<String> con) {}

  private final Map<String, Rule> rules = new HashMap<>();

  Ambiguity(Table table) {
    for (CSVRecord row : table.rows()) {
      rules.put(
          row.get("form"),
          new Rule(
              row.get("party"),
              Table.split(row.get("before"), "|"),
              Table.split(row.get("after"), "|"),
              Table.split(row.get("for"), "|"),
              Table.split(row.get("against"), "|")));
    }
  }

  /** Whether the form is listed, so that more than one party may claim it. */
  boolean covers(String form) {
    return rules.containsKey(form);
  }

  /** The key of the party that the form means where nothing speaks against it; empty for none. */
  String party(String form) {
    Rule rule = rules.get(form);
    return rule == null ? "" : rule.party();
  }

  java.util.Set<String> forms() {
    return java.util.Collections.unmodifiableSet(rules.keySet());
  }

  /** Whether the form at this place means its party. */
  boolean holds(String form, int start, int end, String text) {
    Rule rule = rules.get(form);
    if (rule == null) {
      return true;
    }
    if (rule.party().isEmpty()) {
      return false;
    }
    String ahead = text.substring(end, Math.min(text.length(), end + 24)).stripLeading();
    ahead = ahead.startsWith(",") ? ahead.substring(1).stripLeading() : ahead;
    for (String word : rule.after()) {
      if (startsWithWord(ahead, word)) {
        return false;
      }
    }
    String behind = text.substring(Math.max(0, start - 24), start).stripTrailing();
    for (String word : rule.before()) {
      if (endsWithWord(behind, word)) {
        return false;
      }
    }
    int pro = count(rule.pro(), text);
    int con = count(rule.con(), text);
    if (rule.con().isEmpty()) {
      return rule.pro().isEmpty() || pro > 0;
    }
    return con == 0 || pro > con;
  }

  private static int count(List<String> words, String text) {
    int count = 0;
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        int end = at + word.length();
        boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
        boolean ends = end >= text.length() || !Character.isLetter(text.charAt(end));
        if (starts && ends) {
          count++;
        }
      }
    }
    return count;
  }

  private static boolean startsWithWord(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  private static boolean endsWithWord(String text, String word) {
    int at = text.length() - word.length();
    return text.endsWith(word) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  /** The forms of the rules that name no known party: a slip in the table. */
  List<String> unknown(Map<String, Party> parties) {
    List<String> unknown = new ArrayList<>();
    rules.forEach(
        (form, rule) -> {
          if (!rule.party().isEmpty() && !parties.containsKey(rule.party())) {
            unknown.add(form + " -> " + rule.party());
          }
        });
    return unknown.stream().sorted().toList();
  }
}
