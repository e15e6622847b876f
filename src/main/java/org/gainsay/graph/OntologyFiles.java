package org.gainsay.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The files of {@code ontology/} as they lie in the program: the vocabulary, its alignments, the
 * code lists and the shapes. {@code ontology/FILES} names them, as a jar cannot be listed.
 */
public final class OntologyFiles {
  private OntologyFiles() {}

  /** The Turtle files, by their path below {@code ontology/}. */
  public static List<String> all() {
    return text("FILES").lines().filter(line -> !line.isBlank()).toList();
  }

  /** Those of the shapes. */
  public static List<String> shapes() {
    return all().stream().filter(file -> file.startsWith("shapes/")).toList();
  }

  /** One file as a graph. */
  public static Graph read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = open(file)) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read ontology/" + file, e);
    }
    return graph;
  }

  /** One file as it is. */
  public static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read ontology/" + file, e);
    }
  }

  /** The named graph that holds a file in a store. */
  public static String graph(String file) {
    String name = file.replaceAll("\\.ttl$", "");
    return name.equals("gainsay")
        ? "https://w3id.org/gainsay/ns"
        : "https://w3id.org/gainsay/" + name;
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = OntologyFiles.class.getResourceAsStream("/ontology/" + file);
    if (in == null) {
      throw new IOException("the program lacks ontology/" + file);
    }
    return in;
  }
}
