package org.gainsay.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The code list of states: which sides are states, and what they are called. */
final class Countries {
  /**
   * @param name in English
   * @param wikidata the IRI of its item; empty where the list has none
   */
  record Country(String name, Optional<String> wikidata) {}

  private static final String PREFIX = Terms.CODES + "country/";
  private static final Map<String, Country> BY_CODE = read();

  private Countries() {}

  static boolean known(String side) {
    return BY_CODE.containsKey(side);
  }

  static Optional<Country> of(String side) {
    return Optional.ofNullable(BY_CODE.get(side));
  }

  private static Map<String, Country> read() {
    Graph list = OntologyFiles.read("codes/country.ttl");
    Node label = Terms.iri(Terms.SKOS + "prefLabel");
    Map<String, Country> found = new TreeMap<>();
    list.find(Node.ANY, label, Node.ANY)
        .forEach(
            triple -> {
              String code = triple.getSubject().getURI();
              if (code.startsWith(PREFIX)) {
                Optional<String> item =
                    list.find(triple.getSubject(), Terms.EXACT_MATCH, Node.ANY)
                        .mapWith(Triple::getObject)
                        .mapWith(Node::getURI)
                        .nextOptional();
                String name = triple.getObject().getLiteralLexicalForm();
                found.put(code.substring(PREFIX.length()), new Country(name, item));
              }
            });
    return Map.copyOf(found);
  }
}
