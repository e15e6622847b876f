package org.gainsay.party;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.party.Offices.Noun;
import org.jspecify.annotations.Nullable;

/** Descriptions that take up a party named before: "the company", "the two countries". */
final class DescribedEntities {
  private final Authority authority;
  private final Words words;
  private final Surroundings surroundings;
  private final Antecedents antecedents;
  private final Unnamed unnamed;

  DescribedEntities(
      Authority authority,
      Words words,
      Surroundings surroundings,
      Antecedents antecedents,
      Unnamed unnamed) {
    this.authority = authority;
    this.words = words;
    this.surroundings = surroundings;
    this.antecedents = antecedents;
    this.unnamed = unnamed;
  }

  /** "the company": the party of such a kind beside it or named before. */
  void entity(Noun noun, Phrase left) {
    Party apposed = antecedents.apposed(left, noun.kinds());
    if (apposed != null) {
      antecedents.add(left, apposed);
      return;
    }
    boolean state = noun.kinds().contains(PartyKind.STATE);
    if (left.isDefinite() || left.isPronominal()) {
      Party before = left.isPronominal() && state ? homeland(left) : antecedents.named(noun, left);
      if (before != null) {
        antecedents.add(left, before);
        return;
      }
    }
    if (left.owner() != null && !state) {
      String side = left.owner().side();
      boolean own = noun.kinds().get(0) == PartyKind.COMPANY;
      antecedents.add(left, unnamed.party(left, own ? unnamed.worded(left) : side));
    }
  }

  /** "the two countries": the two states named most so far. */
  void states(Phrase left) {
    String worded = " " + words.phrase(left.start(), left.headEnd()) + " ";
    if (!worded.contains(" two ") && !worded.contains(" both ")) {
      return;
    }
    Map<Party, Integer> counts = new TreeMap<>(Comparator.comparing(Party::key));
    antecedents
        .before(left.start())
        .flatMap(mention -> authority.state(mention.party().side()).stream())
        .forEach(state -> counts.merge(state, 1, Integer::sum));
    counts.entrySet().stream()
        .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
        .limit(2)
        .forEach(entry -> antecedents.add(left, entry.getKey()));
  }

  /** "his country": that of the person last named; "its neighbour": that of the state. */
  private @Nullable Party homeland(Phrase left) {
    if (left.determiner().equals("his") || left.determiner().equals("her")) {
      Optional<Party> state =
          antecedents
              .before(left.start())
              .map(Mention::party)
              .filter(party -> party.kind() == PartyKind.PERSON)
              .reduce((first, second) -> second)
              .flatMap(person -> authority.state(person.side()));
      if (state.isPresent()) {
        return state.get();
      }
    }
    return surroundings.sovereign(left.start());
  }
}
