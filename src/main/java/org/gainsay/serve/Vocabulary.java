package org.gainsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.graph.OntologyFiles;

/**
 * The vocabulary at {@code /ns} and each code list at {@code /codes/NAME}, as a page of terms or as
 * RDF. A term of a list ({@code /codes/mode/asserted}) is answered with its list.
 */
final class Vocabulary extends HttpServlet {
  private static final String HOME = "https://w3id.org/gainsay/";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(1);
    Optional<Representation> named = Representation.ofPath(path);
    String stem = named.map(n -> cut(path, n)).orElse(path).replaceAll("/$", "");
    Optional<Graph> graph = read(stem);
    if (graph.isEmpty()) {
      Replies.notFound(response, "/" + path);
      return;
    }
    Optional<Representation> form = Replies.form(request, named);
    if (form.isEmpty()) {
      Replies.notAcceptable(response);
    } else if (form.get() == Representation.HTML) {
      Replies.page(response, HttpServletResponse.SC_OK, page(stem, graph.get()));
    } else {
      Replies.graph(response, form.get(), graph.get());
    }
  }

  private static String cut(String path, Representation form) {
    return path.substring(0, path.length() - form.ending().length() - 1);
  }

  private static Optional<Graph> read(String stem) {
    String[] parts = stem.split("/", -1);
    List<String> files =
        OntologyFiles.all().stream()
            .filter(
                file ->
                    switch (parts[0]) {
                      case "ns" -> !file.contains("/");
                      default ->
                          file.startsWith("codes/")
                              && (parts.length == 1 || file.equals("codes/" + parts[1] + ".ttl"));
                    })
            .toList();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Graph all = GraphFactory.createDefaultGraph();
    for (String file : files) {
      Graph one = OntologyFiles.read(file);
      GraphUtil.addInto(all, one);
      all.getPrefixMapping().setNsPrefixes(one.getPrefixMapping());
    }
    return Optional.of(all);
  }

  private static String page(String stem, Graph graph) {
    Node definition = SKOS.definition.asNode();
    Html page = new Html(stem).body(stem.equals("ns") ? "Vocabulary" : "Codes: " + stem);
    page.open("p").text("Code lists: ");
    for (String file : OntologyFiles.all()) {
      if (file.startsWith("codes/")) {
        String list = file.substring("codes/".length(), file.length() - ".ttl".length());
        page.link("/codes/" + list, list).text(" ");
      }
    }
    page.close("p").open("dl");
    graph
        .find(Node.ANY, Node.ANY, Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(HOME))
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            term -> {
              page.open("dt", "id", term.getURI().substring(HOME.length()).replace("ns#", ""));
              page.text(name(graph, term)).close("dt").open("dd");
              page.element("code", term.getURI()).text(" ");
              graph
                  .find(term, definition, Node.ANY)
                  .forEach(triple -> page.text(triple.getObject().getLiteralLexicalForm()));
              page.close("dd");
            });
    return page.close("dl").end();
  }

  private static String name(Graph graph, Node term) {
    for (Node naming :
        List.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            NodeFactory.createURI("http://purl.org/dc/terms/title"))) {
      var found = graph.find(term, naming, Node.ANY).nextOptional();
      if (found.isPresent()) {
        return found.get().getObject().getLiteralLexicalForm();
      }
    }
    return term.getURI().substring(HOME.length());
  }
}
