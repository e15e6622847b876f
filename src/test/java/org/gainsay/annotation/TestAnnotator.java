package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/** The one annotator that all tests share, for its models take seconds to load. */
public final class TestAnnotator {
  private static final class Holder {
    static final Nlp4jAnnotator ANNOTATOR = Nlp4jAnnotator.load();
  }

  private TestAnnotator() {}

  public static Nlp4jAnnotator get() {
    return Holder.ANNOTATOR;
  }

  /** An article of nothing but text, each line a paragraph. */
  public static Article article(String text) {
    return article(text, null);
  }

  static Article article(String text, @Nullable Dateline dateline) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return new Article(
        "test", null, null, null, dateline, null, null, null, text, paragraphs, List.of());
  }

  /** Without the gate. */
  public static AnnotatedArticle annotate(String text) {
    return get().annotateAll(article(text));
  }

  /** The words of each sentence, as they stand in the text. */
  static List<String> sentences(String text) {
    return annotate(text).sentences().stream().map(s -> s.span().in(text)).toList();
  }
}
