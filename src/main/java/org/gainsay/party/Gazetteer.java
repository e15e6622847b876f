package org.gainsay.party;

import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.article.Span;
import org.gainsay.party.Name.Use;

/**
 * The cities, regions, universities and former states by which a phrase that stands alone is given
 * to a state. Not for running text, where a city speaks for nobody and most of its sightings are
 * only where something happens.
 */
final class Gazetteer {
  private final NameTrie trie = new NameTrie();

  /**
   * @param states the authority file that holds the states of the table
   */
  Gazetteer(Table table, Authority states) {
    for (CSVRecord row : table.rows()) {
      Party state =
          states
              .state(row.get("state"))
              .orElseThrow(() -> new IllegalStateException("no state " + row.get("state")));
      for (String form : Table.values(row, "names")) {
        trie.add(new Name(form, state, Use.METONYM));
      }
    }
  }

  /** The first place in a text that lies within none of the persons' names. */
  Optional<Match> first(String text, List<Span> persons) {
    for (int i = 0; i < text.length(); i++) {
      boolean starts =
          Character.isLetterOrDigit(text.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      NameTrie.Hit hit = starts ? trie.longest(text, i) : null;
      if (hit != null) {
        Span span = new Span(i, hit.end());
        if (persons.stream().noneMatch(p -> p.contains(span) && p.length() > span.length())) {
          return Optional.of(new Match(span, hit.name(), true));
        }
        i = hit.end() - 1;
      }
    }
    return Optional.empty();
  }
}
