package org.gainsay.cli;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gainsay.graph.ActLines;
import org.gainsay.graph.ArticleLines;
import org.gainsay.graph.CameoRows;
import org.gainsay.graph.GraphFormat;
import org.gainsay.graph.Iris;

/** What extract can write. */
enum ExtractFormat {
  /** One act a line. */
  JSONL("jsonl"),
  /** What was read, one article a line. */
  ARTICLES("articles"),
  /** The graphs as N-Quads. */
  NQUADS("nquads"),
  /** The graphs as TriG. */
  TRIG("trig"),
  /** The graphs' triples as Turtle. */
  TURTLE("turtle"),
  /** The graphs as one JSON-LD document. */
  JSONLD("jsonld"),
  /** Rows of event data. */
  CAMEO_TSV("cameo-tsv");

  private final String label;

  ExtractFormat(String label) {
    this.label = label;
  }

  static ExtractFormat named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--format must be one of "
                        + Arrays.stream(values())
                            .map(f -> f.label)
                            .collect(Collectors.joining(", "))
                        + ", not "
                        + label
                        + "."));
  }

  ActWriter writer(OutputStream out, Iris iris) {
    return switch (this) {
      case JSONL -> {
        ActLines lines = new ActLines(iris);
        yield ActWriter.lines(out, "", (article, acts) -> lines.of(acts.apply(article)));
      }
      case ARTICLES -> ActWriter.lines(out, "", (article, acts) -> ArticleLines.of(article));
      case CAMEO_TSV -> {
        CameoRows rows = new CameoRows(iris);
        yield ActWriter.lines(
            out, CameoRows.header(), (article, acts) -> rows.of(acts.apply(article)));
      }
      case NQUADS -> ActWriter.graphs(out, GraphFormat.NQUADS, iris);
      case TRIG -> ActWriter.graphs(out, GraphFormat.TRIG, iris);
      case TURTLE -> ActWriter.graphs(out, GraphFormat.TURTLE, iris);
      case JSONLD -> ActWriter.graphs(out, GraphFormat.JSONLD, iris);
    };
  }
}
