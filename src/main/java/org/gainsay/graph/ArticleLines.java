package org.gainsay.graph;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.gainsay.article.Article;

/** What was read, as JSON Lines that the program itself reads again. */
public final class ArticleLines {
  private ArticleLines() {}

  /** {@code id}, {@code title}, {@code date}, {@code publisher}, {@code url}, {@code text}. */
  public static String of(Article article) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = ActLines.json(out)) {
      json.beginObject();
      json.name("id").value(article.id());
      json.name("title").value(article.title());
      json.name("date").value(article.date() == null ? null : article.date().toString());
      json.name("publisher").value(article.publisher());
      json.name("url").value(article.url());
      json.name("text").value(article.text());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.append('\n').toString();
  }
}
