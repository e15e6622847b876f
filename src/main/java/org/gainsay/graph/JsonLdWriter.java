package org.gainsay.graph;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes one JSON-LD document: our context once, then each graph compacted with it, so that memory
 * holds one graph at a time. Jena's own writer would ignore the context.
 */
final class JsonLdWriter implements GraphWriter {
  private final OutputStream out;
  private final JsonObject context = context();
  private final Document contextDocument = JsonDocument.of(context);
  private boolean first = true;

  JsonLdWriter(OutputStream out) {
    this.out = out;
    print("{\"@context\":" + context.get("@context") + ",\n\"@graph\":[");
  }

  static JsonObject context() {
    try (JsonReader reader =
        Json.createReader(new StringReader(OntologyFiles.text("context.jsonld")))) {
      return reader.readObject();
    }
  }

  @Override
  public void write(NamedGraph graph) {
    JsonArray expanded =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("@id", graph.iri())
                    .add("@graph", nodes(GraphWriter.sorted(graph.triples()))))
            .build();
    try {
      JsonObject compact =
          JsonLd.compact(JsonDocument.of(expanded), contextDocument).ordered(true).get();
      JsonObjectBuilder bare = Json.createObjectBuilder();
      compact.forEach(
          (key, value) -> {
            if (!key.equals("@context")) {
              bare.add(key, value);
            }
          });
      print((first ? "\n" : ",\n") + bare.build());
      first = false;
    } catch (JsonLdError e) {
      throw new IllegalStateException("our own context does not compact " + graph.iri(), e);
    }
  }

  @Override
  public void close() {
    print("\n]}\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonArray nodes(List<Triple> sorted) {
    Map<String, Map<String, List<Node>>> bySubject = new LinkedHashMap<>();
    for (Triple triple : sorted) {
      bySubject
          .computeIfAbsent(triple.getSubject().getURI(), s -> new LinkedHashMap<>())
          .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
          .add(triple.getObject());
    }
    JsonArrayBuilder nodes = Json.createArrayBuilder();
    bySubject.forEach((subject, properties) -> nodes.add(node(subject, properties)));
    return nodes.build();
  }

  private static JsonObject node(String subject, Map<String, List<Node>> properties) {
    JsonObjectBuilder node = Json.createObjectBuilder().add("@id", subject);
    properties.forEach(
        (property, objects) -> {
          JsonArrayBuilder values = Json.createArrayBuilder();
          if (property.equals(Terms.TYPE.getURI())) {
            objects.forEach(object -> values.add(object.getURI()));
            node.add("@type", values);
          } else {
            objects.forEach(object -> values.add(value(object)));
            node.add(property, values);
          }
        });
    return node.build();
  }

  private static JsonObject value(Node object) {
    JsonObjectBuilder value = Json.createObjectBuilder();
    if (object.isURI()) {
      return value.add("@id", object.getURI()).build();
    }
    value.add("@value", object.getLiteralLexicalForm());
    if (!object.getLiteralLanguage().isEmpty()) {
      value.add("@language", object.getLiteralLanguage());
    } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      value.add("@type", object.getLiteralDatatypeURI());
    }
    return value.build();
  }

  private void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
