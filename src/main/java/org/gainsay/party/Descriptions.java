package org.gainsay.party;

import java.util.List;
import org.gainsay.party.Offices.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Finds parties that are described: bodies ("the X foreign ministry", "the embassy"), people ("a
 * senior US official"), and things named before ("the company", "the minister").
 */
final class Descriptions {
  private static final int LONGEST = 4;

  private final Offices offices;
  private final Words words;
  private final Chunker chunker;
  private final boolean[] usedTitles;
  private final @Nullable Integer[] titleEnds;
  private final List<Mention> names;
  private final Antecedents antecedents;
  private final Unnamed unnamed;
  private final DescribedBodies bodies;
  private final DescribedPeople groups;
  private final DescribedEntities entities;
  private final OfficeHolders holders;

  /**
   * @param found the mentions found so far, in reading order; takes the new ones
   */
  Descriptions(
      Authority authority,
      Words words,
      Chunker chunker,
      Surroundings surroundings,
      People people,
      boolean[] usedTitles,
      @Nullable Integer[] titleEnds,
      List<Mention> found) {
    this.offices = authority.offices();
    this.words = words;
    this.chunker = chunker;
    this.usedTitles = usedTitles;
    this.titleEnds = titleEnds;
    this.names = List.copyOf(found);
    antecedents = new Antecedents(words, offices, found);
    unnamed = new Unnamed(words);
    bodies = new DescribedBodies(authority, words, chunker, surroundings, antecedents, unnamed);
    groups = new DescribedPeople(words, chunker, surroundings, antecedents, unnamed);
    entities = new DescribedEntities(authority, words, surroundings, antecedents, unnamed);
    holders =
        new OfficeHolders(offices, words, chunker, surroundings, people, antecedents, unnamed);
  }

  void find() {
    int i = 0;
    while (i < words.size()) {
      int end = nounEnd(i);
      Integer title = titleEnds[i];
      if (end > i && (title == null || end >= title)) {
        if (!usedTitles[i] && !isNamed(i)) {
          Noun noun = offices.noun(words.phrase(i, end));
          if (noun != null) {
            noun(noun, i, end);
          }
        }
        i = end;
      } else if (title != null) {
        if (!usedTitles[i]) {
          holders.title(i, title);
        }
        i = title;
      } else {
        i++;
      }
    }
  }

  /** Whether the word belongs to a name that was found: "Agency" in "Adriatic News Agency". */
  private boolean isNamed(int index) {
    int offset = words.get(index).span().start();
    return names.stream().anyMatch(m -> m.head().contains(offset));
  }

  private int nounEnd(int from) {
    int best = from;
    if (!offices.mayOpen(words.get(from).lower())) {
      return best;
    }
    for (int end = from + 1; end <= words.size() && end <= from + LONGEST; end++) {
      Word last = words.get(end - 1);
      if (last.match() != null || (end > from + 1 && last.gap() != Word.Gap.NONE)) {
        break;
      }
      if (offices.noun(words.phrase(from, end)) != null && isHead(end)) {
        best = end;
      }
    }
    return best;
  }

  private boolean isHead(int end) {
    Word last = words.get(end - 1);
    if (!last.pos().isEmpty() && !last.isNoun() && !last.isCapitalised()) {
      return false;
    }
    Word next = words.joined(end);
    if (next == null || next.isPossessive()) {
      return true;
    }
    boolean noun =
        (next.isNoun() && next.match() == null)
            || (next.pos().isEmpty()
                && (offices.noun(next.form()) != null || offices.role(next.form()) != null));
    return !noun;
  }

  private void noun(Noun noun, int from, int end) {
    Phrase phrase = chunker.around(from, end);
    switch (noun.type()) {
      case BODY -> bodies.body(phrase);
      case PEOPLE, CROWD, SOURCE -> groups.group(noun, phrase);
      case ENTITY -> entities.entity(noun, phrase);
      case STATES -> entities.states(phrase);
      case ALLIES -> antecedents.add(phrase, unnamed.party(phrase, ""));
      case OFFICE -> bodies.office(phrase);
      case NAME, PLACE -> {}
    }
  }
}
