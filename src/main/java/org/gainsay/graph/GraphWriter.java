package org.gainsay.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes graphs one after the other to a stream, each sorted, so that the same graphs give the same
 * bytes. Not safe for several threads. Closing ends the document and leaves the stream open.
 */
public interface GraphWriter extends AutoCloseable {
  /** A writer of the format; {@code iris} gives the prefixes of the data. */
  static GraphWriter to(OutputStream out, GraphFormat format, Iris iris) {
    return switch (format) {
      case NQUADS -> new Lines(out);
      case TRIG -> new Blocks(out, RDFFormat.TRIG_BLOCKS, iris);
      case TURTLE -> new Blocks(out, RDFFormat.TURTLE_BLOCKS, iris);
      case JSONLD -> new JsonLdWriter(out);
    };
  }

  void write(NamedGraph graph);

  @Override
  void close();

  /** The triples of a graph in one order: by subject, class first, then property and object. */
  static List<Triple> sorted(Graph graph) {
    return graph.find().toList().stream()
        .sorted(
            Comparator.comparing((Triple t) -> t.getSubject().getURI())
                .thenComparing(t -> t.getPredicate().equals(Terms.TYPE) ? 0 : 1)
                .thenComparing(t -> t.getPredicate().getURI())
                .thenComparing(t -> NodeFmtLib.strNT(t.getObject())))
        .toList();
  }

  /** N-Quads. */
  final class Lines implements GraphWriter {
    private final OutputStream out;

    Lines(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(NamedGraph graph) {
      String name = " <" + graph.iri() + "> .\n";
      // most nodes stand in many triples, and wording one is the dear part
      Map<Node, String> worded = new HashMap<>();
      StringBuilder lines = new StringBuilder();
      graph.triples().find().toList().stream()
          .map(triple -> line(triple, worded))
          .sorted()
          .forEach(line -> lines.append(line).append(name));
      try {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String line(Triple triple, Map<Node, String> worded) {
      return worded.computeIfAbsent(triple.getSubject(), NodeFmtLib::strNT)
          + " "
          + worded.computeIfAbsent(triple.getPredicate(), NodeFmtLib::strNT)
          + " "
          + worded.computeIfAbsent(triple.getObject(), NodeFmtLib::strNT);
    }

    @Override
    public void close() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** TriG and Turtle, a block for each subject. */
  final class Blocks implements GraphWriter {
    private final StreamRDF stream;
    private final boolean named;

    Blocks(OutputStream out, RDFFormat format, Iris iris) {
      stream = StreamRDFWriter.getWriterStream(out, format);
      named = format.equals(RDFFormat.TRIG_BLOCKS);
      stream.start();
      Prefixes.of(iris).forEach(stream::prefix);
    }

    @Override
    public void write(NamedGraph graph) {
      Node name = Terms.iri(graph.iri());
      for (Triple triple : sorted(graph.triples())) {
        if (named) {
          stream.quad(Quad.create(name, triple));
        } else {
          stream.triple(triple);
        }
      }
    }

    @Override
    public void close() {
      stream.finish();
    }
  }
}
