package org.gainsay.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A description as a page: what it is called, its words, its properties, what refers to it. */
final class DescriptionPage {
  private static final String VOCABULARY = "https://w3id.org/gainsay/";
  private static final String GS = VOCABULARY + "ns#";
  private static final Node HAS_SELECTOR = node("http://www.w3.org/ns/oa#hasSelector");
  private static final Node EXACT = node("http://www.w3.org/ns/oa#exact");
  private static final Node HAS_SOURCE = node("http://www.w3.org/ns/oa#hasSource");
  private static final Node START = node("http://www.w3.org/ns/oa#start");
  private static final Node EVIDENCE = node(GS + "evidence");
  private static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), node("https://schema.org/headline"), SKOS.prefLabel.asNode());

  private final Graph graph;
  private final Node thing;
  private final String base;

  /**
   * @param graph the description
   * @param iri of the thing
   * @param base below which the data lives, to link to this server wherever it listens
   */
  DescriptionPage(Graph graph, String iri, String base) {
    this.graph = graph;
    this.thing = node(iri);
    this.base = base;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  String html() {
    String name = name(thing);
    Html page = new Html(name);
    for (Representation form : Representation.all()) {
      if (form != Representation.HTML) {
        page.alternate(form.mediaType(), local(thing.getURI()) + "." + form.ending());
      }
    }
    page.body(name).open("p").element("code", thing.getURI()).close("p");
    graph
        .find(thing, EVIDENCE, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(this::words)
        .toList()
        .stream()
        .sorted()
        .forEach(words -> page.element("blockquote", words));
    page.open("dl");
    grouped(graph.find(thing, Node.ANY, Node.ANY).toList(), Triple::getObject)
        .forEach((property, values) -> entry(page, property, values));
    page.close("dl");
    quoted(page);
    Map<String, List<Node>> referring =
        grouped(graph.find(Node.ANY, Node.ANY, thing).toList(), Triple::getSubject);
    if (!referring.isEmpty()) {
      page.element("h2", "Referred to by").open("dl");
      referring.forEach((property, values) -> entry(page, property + " of", values));
      page.close("dl");
    }
    page.element("h2", "The same as data").open("p");
    for (Representation form : Representation.all()) {
      if (form != Representation.HTML) {
        page.link(local(thing.getURI()) + "." + form.ending(), form.mediaType()).text(" ");
      }
    }
    return page.close("p").end();
  }

  /** The stretches of a text that the graph quotes, in the order of the text. */
  private void quoted(Html page) {
    List<Node> stretches =
        graph.find(Node.ANY, HAS_SOURCE, thing).mapWith(Triple::getSubject).toList();
    if (stretches.isEmpty()) {
      return;
    }
    page.element("h2", "Quoted from it").open("ul");
    stretches.stream()
        .sorted(Comparator.comparingInt(this::start).thenComparing(this::words))
        .forEach(stretch -> page.element("li", words(stretch)));
    page.close("ul");
  }

  private int start(Node stretch) {
    return graph.find(stretch, HAS_SELECTOR, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .flatMap(selector -> graph.find(selector, START, Node.ANY).toList().stream())
        .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }

  private Map<String, List<Node>> grouped(
      List<Triple> triples, java.util.function.Function<Triple, Node> value) {
    TreeMap<String, List<Node>> grouped = new TreeMap<>();
    triples.stream()
        .sorted(Comparator.comparing((Triple t) -> text(value.apply(t))))
        .filter(t -> !isOwn(t))
        .forEach(
            t ->
                grouped
                    .computeIfAbsent(label(t.getPredicate()), k -> new java.util.ArrayList<>())
                    .add(value.apply(t)));
    return grouped;
  }

  /** Whether it ties the thing to itself or to a decision about its own ties. */
  private boolean isOwn(Triple triple) {
    boolean ofItself = triple.getSubject().equals(thing) && triple.getObject().equals(thing);
    return ofItself || triple.getSubject().toString().startsWith(thing.getURI() + "#");
  }

  private void entry(Html page, String property, List<Node> values) {
    page.element("dt", property);
    for (Node value : values) {
      page.open("dd");
      if (value.isURI()) {
        page.link(local(value.getURI()), text(value));
      } else if (value.isLiteral() && value.getLiteralDatatypeURI().endsWith("#anyURI")) {
        page.link(value.getLiteralLexicalForm(), value.getLiteralLexicalForm());
      } else {
        page.text(text(value));
      }
      page.close("dd");
    }
  }

  private String local(String iri) {
    if (iri.startsWith(VOCABULARY)) {
      return "/" + iri.substring(VOCABULARY.length());
    }
    return iri.startsWith(base) ? "/" + iri.substring(base.length()) : iri;
  }

  private String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String words = words(node);
    return words.isEmpty() ? name(node) : words;
  }

  /** The words that a stretch of text quotes; empty for anything else. */
  private String words(Node stretch) {
    return graph.find(stretch, HAS_SELECTOR, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .flatMap(selector -> graph.find(selector, EXACT, Node.ANY).toList().stream())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  private String name(Node node) {
    for (Node naming : NAMES) {
      List<String> names =
          graph.find(node, naming, Node.ANY).toList().stream()
              .map(triple -> triple.getObject().getLiteralLexicalForm())
              .sorted()
              .toList();
      if (!names.isEmpty()) {
        return names.get(0);
      }
    }
    return node.isURI() ? shortened(node.getURI()) : node.toString();
  }

  private String shortened(String iri) {
    return iri.startsWith(base)
        ? iri.substring(base.length())
        : iri.startsWith(VOCABULARY) ? label(node(iri)) : iri;
  }

  /** The words in the local name of a term: "on behalf of" for {@code onBehalfOf}. */
  private static String label(Node term) {
    if (term.equals(RDF.type.asNode())) {
      return "is a";
    }
    String iri = term.getURI();
    String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
