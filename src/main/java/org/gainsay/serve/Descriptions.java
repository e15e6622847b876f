package org.gainsay.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.gainsay.graph.Iris;
import org.gainsay.graph.Prefixes;
import org.gainsay.query.Answer;
import org.gainsay.query.Endpoint;
import org.gainsay.query.QueryRun;
import org.gainsay.query.SavedQuery;

/** Asks the store what it says about one thing; the questions are files of the program. */
final class Descriptions {
  private final Endpoint store;
  private final Map<String, String> prefixes;
  private final SavedQuery about = question("about");
  private final SavedQuery parts = question("parts");
  private final SavedQuery stretches = question("stretches");
  private final SavedQuery mentions = question("mentions");
  private final SavedQuery labels = question("labels");

  Descriptions(Endpoint store, String base) {
    this.store = store;
    this.prefixes = Prefixes.of(new Iris(base));
  }

  static SavedQuery question(String name) {
    try (InputStream in = Descriptions.class.getResourceAsStream("/serve/" + name + ".rq")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks serve/" + name + ".rq");
      }
      return SavedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The graph about a thing: its own triples, the words it rests on, what refers to it, and what
   * all of them are called. Empty where the store says nothing about it.
   */
  Optional<Graph> of(String iri) {
    Graph own = ask(about, List.of(iri));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, own);
    for (SavedQuery question : List.of(parts, stretches, mentions)) {
      GraphUtil.addInto(graph, ask(question, List.of(iri)));
    }
    GraphUtil.addInto(graph, ask(labels, neighbours(graph, NodeFactory.createURI(iri))));
    prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
    return Optional.of(graph);
  }

  private static List<String> neighbours(Graph graph, Node thing) {
    TreeSet<String> found = new TreeSet<>();
    graph
        .find()
        .forEach(
            triple -> {
              if (triple.getObject().isURI() && !triple.getObject().equals(thing)) {
                found.add(triple.getObject().getURI());
              }
              if (!triple.getSubject().equals(thing)) {
                found.add(triple.getSubject().getURI());
              }
            });
    return List.copyOf(found);
  }

  private Graph ask(SavedQuery question, List<String> things) {
    if (things.isEmpty()) {
      return GraphFactory.createDefaultGraph();
    }
    if (QueryRun.answer(question, Map.of("thing", things), store) instanceof Answer.Triples told) {
      return told.graph();
    }
    throw new IllegalStateException(question.name() + " is no CONSTRUCT");
  }
}
