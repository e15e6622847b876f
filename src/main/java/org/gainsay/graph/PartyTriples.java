package org.gainsay.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;

/** Writes parties and the sides they speak for. */
final class PartyTriples {
  private final Draft draft;
  private final Iris iris;

  PartyTriples(Draft draft, Iris iris) {
    this.draft = draft;
    this.iris = iris;
  }

  /** Adds the party and gives its node. */
  Node add(Party party) {
    if (party.kind() == PartyKind.STATE && Countries.known(party.side())) {
      return addState(party.side());
    }
    Node node = Terms.iri(iris.party(party));
    draft
        .add(node, Terms.TYPE, Terms.of(party.kind()))
        .text(node, Terms.LABEL, party.name())
        .text(node, Terms.SIDE, party.side())
        .text(node, Terms.ROLE, party.role());
    if (party.wikidata() != null) {
      draft.add(node, Terms.EXACT_MATCH, Terms.WIKIDATA + party.wikidata());
    }
    Optional<Node> side = addSide(party);
    side.ifPresent(s -> draft.add(node, Terms.SPEAKS_FOR, s));
    if (party.kind() == PartyKind.GOVERNMENT_BODY && Countries.known(party.side())) {
      side.ifPresent(s -> draft.add(node, Terms.UNIT_OF, s));
    }
    return node;
  }

  /** Adds the side that the party speaks for and gives its node; none where it is unknown. */
  Optional<Node> addSide(Party party) {
    String side = party.side();
    if (side.isBlank()) {
      return Optional.empty();
    }
    if (Countries.known(side)) {
      return Optional.of(addState(side));
    }
    Node node = Terms.iri(iris.side(side));
    draft
        .add(node, Terms.TYPE, Terms.SIDE_CLASS)
        .text(node, Terms.LABEL, side)
        .text(node, Terms.SIDE, side)
        .add(node, Terms.SPEAKS_FOR, node);
    return Optional.of(node);
  }

  private Node addState(String code) {
    Node node = Terms.iri(iris.side(code));
    Countries.Country country = Countries.of(code).orElseThrow();
    draft
        .add(node, Terms.TYPE, Terms.STATE)
        .text(node, Terms.LABEL, country.name())
        .text(node, Terms.SIDE, code)
        .text(node, Terms.ISO3, code)
        .add(node, Terms.SPEAKS_FOR, node)
        .add(node, Terms.EXACT_MATCH, Terms.CODES + "country/" + code);
    country.wikidata().ifPresent(item -> draft.add(node, Terms.EXACT_MATCH, item));
    return node;
  }
}
