package org.gainsay.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a graph says about itself and its store must know. */
final class StoreTerms {
  static final Node OF_ARTICLE = NodeFactory.createURI("https://w3id.org/gainsay/ns#ofArticle");
  static final Node FINGERPRINT = NodeFactory.createURI("https://w3id.org/gainsay/ns#fingerprint");

  private StoreTerms() {}
}
