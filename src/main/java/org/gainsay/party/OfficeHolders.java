package org.gainsay.party;

import org.gainsay.party.Offices.Role;

/** People called by their office alone: "the minister", "its spokesman". */
final class OfficeHolders {
  private final Offices offices;
  private final Words words;
  private final Chunker chunker;
  private final Surroundings surroundings;
  private final People people;
  private final Antecedents antecedents;
  private final Unnamed unnamed;

  OfficeHolders(
      Offices offices,
      Words words,
      Chunker chunker,
      Surroundings surroundings,
      People people,
      Antecedents antecedents,
      Unnamed unnamed) {
    this.offices = offices;
    this.words = words;
    this.chunker = chunker;
    this.surroundings = surroundings;
    this.people = people;
    this.antecedents = antecedents;
    this.unnamed = unnamed;
  }

  /** Who is meant by the title between two words: a person named before, or somebody unnamed. */
  void title(int from, int end) {
    Role role = offices.role(words.phrase(from, end));
    if (role == null || role.isCourtesy()) {
      return;
    }
    Phrase left = chunker.around(from, end);
    Phrase whole = chunker.withComplement(left, Chunker.OWNING);
    Party owner = whole.owner();
    String title = words.phrase(from, end);
    int offset = words.get(left.start()).span().start();
    if (left.isDefinite() || left.isPronominal()) {
      Person person = people.lastCalled(title, owner == null ? null : owner.side(), offset);
      if (person != null) {
        antecedents.add(whole, person.party());
        return;
      }
    }
    if (role.isPrivate()) {
      return;
    }
    String side = role.side();
    if (owner != null) {
      side = owner.side();
    } else if (side.isEmpty() && left.isPronominal()) {
      Party of =
          role.speaksForState() && role.type() != Offices.RoleClass.SPOKES
              ? surroundings.sovereign(left.start())
              : surroundings.owner(left);
      side = of == null ? "" : of.side();
    } else if (side.isEmpty() && role.type() == Offices.RoleClass.SPOKES) {
      Party of = surroundings.owner(left);
      side = of == null ? "" : of.side();
    } else if (side.isEmpty() && left.isDefinite() && role.speaksForState()) {
      Party of = surroundings.state(left.start());
      side = of == null ? "" : of.side();
    }
    antecedents.add(whole, unnamed.party(left, side));
  }
}
