package org.gainsay.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jspecify.annotations.Nullable;

/** The ways to write an answer. A graph is written as Turtle where the format is one of rows. */
public enum ResultFormat {
  /** For a terminal: wrapped to its width, or a card a row where the columns do not fit. */
  TABLE("table", "text/plain"),
  /** SPARQL 1.1 CSV. */
  CSV("csv", "text/csv"),
  /** SPARQL 1.1 TSV: terms as in Turtle, so nothing of their type is lost. */
  TSV("tsv", "text/tab-separated-values"),
  /** SPARQL 1.1 JSON. */
  JSON("json", "application/sparql-results+json"),
  /** SPARQL XML. */
  XML("xml", "application/sparql-results+xml"),
  /** A Markdown table. */
  MD("md", "text/markdown");

  private final String label;
  private final String mediaType;

  ResultFormat(String label, String mediaType) {
    this.label = label;
    this.mediaType = mediaType;
  }

  /** The word for it on the command line and the ending of its files. */
  public String label() {
    return label;
  }

  /** Its media type, without a character set; that is UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The format of that label. */
  public static Optional<ResultFormat> named(String label) {
    String wanted = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.label.equals(wanted)).findFirst();
  }

  /**
   * Writes an answer in UTF-8 and leaves the stream open.
   *
   * @param width of the terminal in columns; only the table minds it
   */
  public void write(Answer answer, OutputStream out, int width) throws IOException {
    if (answer instanceof Answer.Triples triples) {
      RDFWriter.source(triples.graph()).format(RDFFormat.TURTLE_PRETTY).build().output(out);
    } else if (answer instanceof Answer.Verdict verdict) {
      verdict(verdict, out);
    } else if (answer instanceof Answer.Rows rows) {
      rows(rows, out, width);
    }
  }

  private Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE, MD -> ResultSetLang.RS_Text;
    };
  }

  private void verdict(Answer.Verdict verdict, OutputStream out) throws IOException {
    if (this == TABLE || this == MD) {
      text(out, verdict.yes() ? "yes\n" : "no\n");
    } else {
      ResultsWriter.create().lang(lang()).build().write(out, verdict.yes());
    }
  }

  private void rows(Answer.Rows rows, OutputStream out, int width) throws IOException {
    switch (this) {
      case TABLE -> text(out, new TerminalTable(width).format(names(rows), cells(rows)));
      case MD -> text(out, MarkdownTable.format(names(rows), cells(rows)));
      case CSV, TSV, JSON, XML -> {
        List<Var> vars = rows.columns().stream().map(c -> Var.alloc(c.name())).toList();
        RowSet set = RowSetStream.create(vars, rows.rows().iterator());
        ResultsWriter.create().lang(lang()).build().write(out, set);
      }
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(Answer.Rows rows) {
    return rows.columns().stream().map(Column::name).toList();
  }

  private static List<List<String>> cells(Answer.Rows rows) {
    return rows.rows().stream().map(row -> cells(rows.columns(), row)).toList();
  }

  private static List<String> cells(List<Column> columns, Binding row) {
    return columns.stream().map(column -> cell(row.get(column.name()))).toList();
  }

  private static String cell(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
