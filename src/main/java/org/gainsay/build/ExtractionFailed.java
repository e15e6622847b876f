package org.gainsay.build;

import org.gainsay.article.Article;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;

/** An extractor failed on one article, which is a fault of the extractor. */
public final class ExtractionFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Issue issue;

  ExtractionFailed(Article article, Throwable cause) {
    super(article.id() + ": " + cause, cause);
    this.issue =
        new Issue(
            article.id(),
            IssueCode.EXTRACTION_FAILED,
            "",
            "The extraction failed with "
                + cause
                + ". Please report it with the article; the others are not affected.");
  }

  /** The failure as an issue of the article. */
  public Issue issue() {
    return issue;
  }
}
