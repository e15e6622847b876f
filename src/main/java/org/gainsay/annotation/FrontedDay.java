package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.annotation.engine.Engine.Parsed;

/**
 * A bare weekday before a name at the front of a sentence, which the parser takes for part of the
 * name. It is shown a comma between them, and the comma is taken out of what it answers.
 */
final class FrontedDay {
  private final Set<String> days;
  private final Set<String> withDays;

  FrontedDay() {
    WordLists lists = WordLists.read("sentences.txt");
    days = lists.get("days");
    withDays = lists.get("with-days");
  }

  /** Where the comma belongs among the words of a sentence, or -1. */
  int comma(List<String> forms) {
    int day = !forms.isEmpty() && forms.get(0).equals("On") ? 1 : 0;
    if (day + 1 >= forms.size() || !days.contains(forms.get(day))) {
      return -1;
    }
    String next = forms.get(day + 1);
    boolean name = Character.isUpperCase(next.charAt(0)) && !withDays.contains(next);
    return name ? day + 1 : -1;
  }

  static List<String> with(List<String> forms, int comma) {
    List<String> longer = new ArrayList<>(forms);
    longer.add(comma, ",");
    return longer;
  }

  static List<Parsed> without(List<Parsed> parsed, int comma) {
    List<Parsed> shorter = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      if (i != comma) {
        Parsed p = parsed.get(i);
        int head = p.head() == comma ? parsed.get(comma).head() : p.head();
        shorter.add(new Parsed(p.lemma(), p.pos(), head > comma ? head - 1 : head, p.label()));
      }
    }
    return shorter;
  }
}
