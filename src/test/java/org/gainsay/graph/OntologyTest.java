package org.gainsay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.gainsay.party.PartyKind;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private static final Graph VOCABULARY = OntologyFiles.read("gainsay.ttl");
  private static final Graph ALL = all();

  private static Graph all() {
    Graph all = GraphFactory.createDefaultGraph();
    OntologyFiles.all().forEach(file -> GraphUtil.addInto(all, OntologyFiles.read(file)));
    return all;
  }

  private static Set<Node> terms() {
    return VOCABULARY.find().toList().stream()
        .map(Triple::getSubject)
        .filter(node -> node.getURI().startsWith(Terms.GS))
        .collect(Collectors.toSet());
  }

  private static boolean has(Graph graph, Node subject, Node property) {
    return graph.contains(subject, property, Node.ANY);
  }

  @Test
  void everyTermSaysWhatItIsForWithAnExample() {
    List<String> lacking = new ArrayList<>();
    List<Node> needed =
        List.of(
            RDFS.label.asNode(),
            SKOS.definition.asNode(),
            SKOS.example.asNode(),
            Terms.gs("question"));
    for (Node term : terms()) {
      for (Node property : needed) {
        if (!has(VOCABULARY, term, property)) {
          lacking.add(term + " lacks " + property);
        }
      }
    }
    assertEquals(List.of(), lacking);
    assertTrue(terms().size() > 80, "terms: " + terms().size());
  }

  @Test
  void theOntologyHasVersionLicenceDateAndPrefix() {
    Node ontology = Terms.iri("https://w3id.org/gainsay/ns");
    assertTrue(has(VOCABULARY, ontology, OWL.versionIRI.asNode()));
    assertTrue(has(VOCABULARY, ontology, Terms.iri("http://purl.org/dc/terms/license")));
    assertTrue(has(VOCABULARY, ontology, Terms.iri("http://purl.org/dc/terms/created")));
    assertTrue(
        VOCABULARY.contains(
            ontology,
            Terms.iri("http://purl.org/vocab/vann/preferredNamespacePrefix"),
            org.apache.jena.graph.NodeFactory.createLiteralString("gs")));
  }

  @Test
  void everyTermThatAGraphUsesIsDefined() {
    Set<String> undefined = new TreeSet<>();
    NamedGraph graph = new ArticleGraph(Fixture.IRIS, Fixture.MADE, true).of(Fixture.dispute());
    for (Triple triple : graph.triples().find().toList()) {
      for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
        boolean ours =
            node.isURI()
                && (node.getURI().startsWith(Terms.GS) || node.getURI().startsWith(Terms.CODES));
        if (ours && !has(ALL, node, Terms.TYPE)) {
          undefined.add(node.getURI());
        }
      }
    }
    assertEquals(Set.of(), undefined);
  }

  @Test
  void everyKindModeAndFormOfTheProgramIsInTheOntology() {
    List<Node> used = new ArrayList<>();
    Stream.of(ActType.values()).map(Terms::of).forEach(used::add);
    Stream.of(PartyKind.values()).map(Terms::of).forEach(used::add);
    Stream.of(Mode.values()).map(Terms::of).forEach(used::add);
    Stream.of(Form.values()).map(Terms::of).forEach(used::add);
    assertEquals(List.of(), used.stream().filter(node -> !has(ALL, node, Terms.TYPE)).toList());
  }

  @Test
  void everyClassOfActsHasItsStanceAndCameoCode() {
    for (ActType type : ActType.values()) {
      Node stance =
          VOCABULARY.find(Terms.of(type), Terms.gs("stanceOfClass"), Node.ANY).next().getObject();
      assertEquals(stance, Terms.stanceOf(type), type.label());
      assertTrue(has(VOCABULARY, Terms.of(type), Terms.gs("cameoCode")), type.label());
    }
  }

  @Test
  void everyCodeThatTheVocabularyNamesHasLabelDefinitionAndList() {
    Set<Node> codes =
        ALL.find().toList().stream()
            .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
            .filter(node -> node.isURI() && node.getURI().startsWith(Terms.CODES))
            .filter(node -> !has(ALL, node, Terms.iri("http://purl.org/dc/terms/created")))
            .collect(Collectors.toSet());
    List<Node> lacking =
        codes.stream()
            .filter(
                code ->
                    !has(ALL, code, SKOS.prefLabel.asNode())
                        || !has(ALL, code, SKOS.definition.asNode())
                        || !has(ALL, code, SKOS.inScheme.asNode()))
            .toList();
    assertEquals(List.of(), lacking);
    assertTrue(codes.size() > 250, "codes: " + codes.size());
  }

  @Test
  void theListOfFilesIsTheFolder() throws IOException {
    Path folder = Path.of("ontology");
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found =
          files
              .map(file -> folder.relativize(file).toString())
              .filter(file -> file.endsWith(".ttl"))
              .sorted()
              .toList();
      assertEquals(found, OntologyFiles.all());
    }
  }

  @Test
  void everyShapeHasAMessageForAPerson() {
    Node message = Terms.iri("http://www.w3.org/ns/shacl#message");
    Node property = Terms.iri("http://www.w3.org/ns/shacl#property");
    List<Triple> shapes = ALL.find(Node.ANY, property, Node.ANY).toList();
    assertTrue(shapes.size() > 50, "property shapes: " + shapes.size());
    assertEquals(
        List.of(), shapes.stream().filter(t -> !has(ALL, t.getObject(), message)).toList());
  }

  @Test
  void theContextKnowsEveryTerm() {
    var context = JsonLdWriter.context().getJsonObject("@context");
    Node annotation = OWL.AnnotationProperty.asNode();
    List<String> missing =
        terms().stream()
            .filter(term -> !VOCABULARY.contains(term, Terms.TYPE, annotation))
            .map(Node::getLocalName)
            .filter(name -> !context.containsKey(name))
            .toList();
    assertEquals(List.of(), missing);
  }
}
