package org.gainsay.party;

import org.gainsay.party.Offices.Noun;
import org.gainsay.party.Offices.NounClass;

/** People in the plural or without a name: "a senior US official", "the rebels", "analysts". */
final class DescribedPeople {
  private final Words words;
  private final Chunker chunker;
  private final Surroundings surroundings;
  private final Antecedents antecedents;
  private final Unnamed unnamed;

  DescribedPeople(
      Words words,
      Chunker chunker,
      Surroundings surroundings,
      Antecedents antecedents,
      Unnamed unnamed) {
    this.words = words;
    this.chunker = chunker;
    this.surroundings = surroundings;
    this.antecedents = antecedents;
    this.unnamed = unnamed;
  }

  /** "the officials": people of their owner, or the ones or the group named before. */
  void group(Noun noun, Phrase left) {
    Phrase whole = chunker.withComplement(left, Chunker.OWNING);
    Party owner = whole.owner();
    if (owner == null && left.isPronominal()) {
      owner = surroundings.owner(left);
    }
    if (owner == null && (left.isDefinite() || left.determiner().equals("both"))) {
      Party before = antecedents.group(words.phrase(left.head(), left.headEnd()), left.start());
      if (before != null) {
        antecedents.add(left, before);
        return;
      }
      Party group =
          left.isDefinite() && !noun.kinds().isEmpty() ? antecedents.named(noun, left) : null;
      if (group != null) {
        antecedents.add(left, group);
        return;
      }
    }
    if (owner == null && noun.type() == NounClass.CROWD && !left.isDefinite()) {
      String name = unnamed.worded(left);
      if (left.headEnd() - left.body() > 1) {
        antecedents.add(left, unnamed.party(left, name));
      }
      return;
    }
    antecedents.add(whole, unnamed.party(left, owner == null ? "" : owner.side()));
  }
}
