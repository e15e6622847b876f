package org.gainsay.store;

import java.util.List;
import org.gainsay.graph.OntologyFiles;

/** The files of the ontology as the graphs that a store holds beside the data. */
final class Vocabulary {
  private Vocabulary() {}

  static List<PlainGraph> graphs() {
    return OntologyFiles.all().stream()
        .map(file -> new PlainGraph(OntologyFiles.graph(file), OntologyFiles.read(file)))
        .toList();
  }
}
