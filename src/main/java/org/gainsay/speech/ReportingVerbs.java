package org.gainsay.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/** The verbs that report somebody's words, from {@code reporting.tsv}. */
final class ReportingVerbs {
  private record Entry(List<String> rest, Frame.Kind kind) {}

  private final Map<String, List<Entry>> byLemma = new HashMap<>();

  ReportingVerbs() {
    for (Map<String, String> row : Tables.rows(ReportingVerbs.class, "reporting.tsv")) {
      String[] words = Tables.cell(row, "lemma").split(" ", -1);
      Frame.Kind kind = Frame.Kind.valueOf(Tables.cell(row, "kind").toUpperCase(Locale.ROOT));
      byLemma
          .computeIfAbsent(words[0], k -> new java.util.ArrayList<>())
          .add(new Entry(List.of(words).subList(1, words.length), kind));
    }
    byLemma.values().forEach(l -> l.sort((a, b) -> b.rest().size() - a.rest().size()));
  }

  /** How the verb reports, if it does. */
  Optional<Frame.Kind> kind(Sentence sentence, Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    for (Entry entry : byLemma.getOrDefault(verb.lemma(), List.of())) {
      boolean fits = true;
      for (int i = 0; i < entry.rest().size(); i++) {
        int at = verb.index() + 1 + i;
        fits &=
            at < sentence.tokens().size()
                && sentence.tokens().get(at).lemma().equals(entry.rest().get(i));
      }
      if (fits) {
        return Optional.of(entry.kind());
      }
    }
    return Optional.empty();
  }
}
