package org.gainsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.gainsay.article.Article;
import org.gainsay.build.Program;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.GraphFormat;
import org.gainsay.graph.GraphWriter;
import org.gainsay.graph.Iris;
import org.gainsay.link.LinkedArticle;

/** Writes articles one after the other in one format. */
interface ActWriter extends AutoCloseable {
  /** The part of the work that many threads do at once; gives what writes the article. */
  Runnable prepare(Article article, Function<Article, LinkedArticle> extraction);

  @Override
  void close();

  /** A writer of text that is the same whatever stands before and after it. */
  static ActWriter lines(
      OutputStream out,
      String header,
      java.util.function.BiFunction<Article, Function<Article, LinkedArticle>, String> lines) {
    write(out, header);
    return new ActWriter() {
      @Override
      public Runnable prepare(Article article, Function<Article, LinkedArticle> extraction) {
        String text = lines.apply(article, extraction);
        return () -> write(out, text);
      }

      @Override
      public void close() {}
    };
  }

  /** A writer of graphs. */
  static ActWriter graphs(OutputStream out, GraphFormat format, Iris iris) {
    ArticleGraph graphs = new ArticleGraph(iris, Program.provenance(), false);
    GraphWriter writer = GraphWriter.to(out, format, iris);
    return new ActWriter() {
      @Override
      public Runnable prepare(Article article, Function<Article, LinkedArticle> extraction) {
        var graph = graphs.of(extraction.apply(article));
        return () -> writer.write(graph);
      }

      @Override
      public void close() {
        writer.close();
      }
    };
  }

  private static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
