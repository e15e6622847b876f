package org.gainsay.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gainsay.party.Name.Use;
import org.jspecify.annotations.Nullable;

/** Which state or organisation an article is about at a place that names none. */
final class Surroundings {
  private final Words words;
  private final List<Match> matches;
  private final @Nullable Party dateline;
  private final @Nullable Party dominant;

  Surroundings(Words words, List<Match> matches, @Nullable Party dateline) {
    this.words = words;
    this.matches = matches;
    this.dateline = dateline;
    this.dominant = dominant(matches);
  }

  /** The state that an office without one belongs to: "Foreign Minister Sergei Lavrov". */
  @Nullable Party state(int word) {
    int sentence = words.get(word).sentence();
    Party before = null;
    Party briefing = null;
    for (Match match : inSentence(sentence)) {
      if (!match.isState() || !speaksForItself(match)) {
        continue;
      }
      boolean precedes = words.at(match.span().start()) < word;
      if (match.place() && match.name().use() == Use.METONYM) {
        briefing = match.party();
      } else if (precedes && before == null && !isObject(match)) {
        before = match.party();
      }
    }
    if (briefing != null) {
      return briefing;
    }
    if (before != null) {
      return before;
    }
    return dateline != null ? dateline : dominant;
  }

  /**
   * The party that a phrase with a possessive pronoun, or a bare "spokesman", belongs to: the last
   * one named. "Its" is no person's, and nobody speaks for a private person unasked.
   */
  @Nullable Party owner(Phrase phrase) {
    if (phrase.determiner().equals("its")) {
      return owner(phrase.start(), m -> !m.isPerson());
    }
    if (phrase.isPronominal()) {
      return owner(phrase.start(), m -> true);
    }
    return owner(phrase.start(), m -> !m.isPerson() || !m.party().side().equals(m.party().name()));
  }

  /** The same among states and alliances: "its foreign minister". */
  @Nullable Party sovereign(int word) {
    return owner(word, m -> m.isState() || m.party().kind() == PartyKind.ALLIANCE);
  }

  private @Nullable Party owner(int word, Predicate<Match> fits) {
    int offset = words.get(word).span().start();
    int sentence = words.get(word).sentence();
    Party last = null;
    for (Match match : inSentence(sentence)) {
      if (match.span().start() < offset
          && !match.place()
          && match.name().use() != Use.ADJECTIVE
          && fits.test(match)) {
        last = match.party();
      }
    }
    for (int back = 1; last == null && back <= 2 && sentence - back >= 0; back++) {
      for (Match match : inSentence(sentence - back)) {
        if (!match.place() && match.name().use() != Use.ADJECTIVE && fits.test(match)) {
          last = match.party();
          break;
        }
      }
    }
    return last;
  }

  @Nullable Party dominant() {
    return dominant;
  }

  private List<Match> inSentence(int sentence) {
    return matches.stream()
        .filter(
            m -> {
              int at = words.at(m.span().start());
              return at < words.size() && words.get(at).sentence() == sentence;
            })
        .toList();
  }

  private static boolean speaksForItself(Match match) {
    return match.name().use() != Use.PEOPLE;
  }

  /** Whether the name is what something is done to or by: "accusing Russia", "by Britain". */
  private boolean isObject(Match match) {
    int at = words.at(match.span().start());
    if (at == 0) {
      return false;
    }
    Word before = words.get(at - 1);
    if (before.is("the") && at > 1) {
      before = words.get(at - 2);
    }
    return before.is("against", "by", "with", "to", "from", "between", "over", "on", "for")
        || before.isVerb();
  }

  private static @Nullable Party dominant(List<Match> matches) {
    Map<String, Integer> weights = new TreeMap<>();
    Map<String, Party> states = new HashMap<>();
    for (Match match : matches) {
      if (match.isState()) {
        states.put(match.party().key(), match.party());
        weights.merge(
            match.party().key(), match.name().use() == Use.ADJECTIVE ? 1 : 2, Integer::sum);
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      Integer top = best == null ? null : weights.get(best);
      if (top == null || entry.getValue() > top) {
        best = entry.getKey();
      }
    }
    return best == null ? null : states.get(best);
  }
}
