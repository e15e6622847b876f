package org.gainsay.store;

import java.util.List;
import org.gainsay.graph.GraphVersion;
import org.gainsay.graph.NamedGraph;

/** Where graphs are kept. Its methods may be called by many threads; writes are done one by one. */
public interface GraphStore extends AutoCloseable {
  /** How many graphs go well into one transaction. */
  int BATCH = 250;

  /**
   * Whether the store holds this very graph, so that its article need not be read again.
   *
   * @throws StoreException if the store cannot be asked
   */
  boolean contains(GraphVersion version);

  /**
   * Takes the graphs, each in the place of its predecessor and of every other graph of its article.
   * An embedded store takes all or none of them; a remote one replaces them graph by graph.
   *
   * @throws StoreException if the store cannot be written
   */
  void put(List<NamedGraph> batch);

  /**
   * Takes the vocabulary, the code lists and the shapes, each in a graph of its own, so that
   * queries can use their labels and codes.
   */
  default void putOntology() {
    Vocabulary.graphs().forEach(this::putAsIs);
  }

  /** Takes a graph that belongs to no article, in the place of its predecessor. */
  void putAsIs(PlainGraph graph);

  @Override
  void close();
}
