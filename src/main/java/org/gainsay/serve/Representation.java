package org.gainsay.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a description is sent, the one preferred first. */
enum Representation {
  HTML("text/html", "html"),
  TURTLE("text/turtle", "ttl"),
  JSON_LD("application/ld+json", "jsonld"),
  N_TRIPLES("application/n-triples", "nt"),
  RDF_XML("application/rdf+xml", "rdf");

  private final String mediaType;
  private final String ending;

  Representation(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** The ending of an address that asks for this form outright. */
  String ending() {
    return ending;
  }

  /** How Jena writes it; a page is not written by Jena. */
  RDFFormat format() {
    return switch (this) {
      case HTML -> throw new IllegalStateException("a page is no serialisation");
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
    };
  }

  static List<Representation> all() {
    return List.of(values());
  }

  /** The form that the ending of a path names. */
  static Optional<Representation> ofPath(String path) {
    return Arrays.stream(values()).filter(r -> path.endsWith("." + r.ending)).findFirst();
  }
}
