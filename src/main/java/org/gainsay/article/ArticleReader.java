package org.gainsay.article;

import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;

/** Makes an article of the bytes of one kind of document. Safe for use by many threads. */
public interface ArticleReader {
  /**
   * Reads one document. Never throws for anything the bytes hold.
   *
   * @param refusals takes the issue that kept the document from being read; what did not is kept in
   *     {@link Article#issues}
   * @return the article, or nothing if an issue was handed over
   */
  Optional<Article> read(Document document, Consumer<Issue> refusals);
}
