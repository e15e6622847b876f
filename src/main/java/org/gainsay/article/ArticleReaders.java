package org.gainsay.article;

import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;

/** Reads a document with the reader for its kind. */
public final class ArticleReaders {
  private static final ArticleReader HTML = new HtmlArticleReader();
  private static final ArticleReader TEXT = new TextArticleReader();
  private static final ArticleReader JSON = new JsonLinesReader();

  private ArticleReaders() {}

  /** See {@link ArticleReader#read}. */
  public static Optional<Article> read(Document document, Consumer<Issue> refusals) {
    ArticleReader reader =
        switch (document.kind()) {
          case HTML, HTML_FRAGMENT -> HTML;
          case TEXT -> TEXT;
          case JSON -> JSON;
        };
    return reader.read(document, refusals);
  }
}
