package org.gainsay.cli;

import org.gainsay.annotation.Nlp4jAnnotator;
import org.gainsay.build.LazyExtraction;
import org.gainsay.extract.Extraction;
import org.gainsay.link.ArticleExtraction;
import org.gainsay.party.Authority;
import org.gainsay.party.PartyFinder;

/** The standard way from an article to its acts. */
final class Models {
  private Models() {}

  /**
   * Loads the language models, which takes some seconds; the first time longer, which is told on
   * standard error.
   */
  static ArticleExtraction load() {
    return new ArticleExtraction(
        Nlp4jAnnotator.load(notice -> Terminal.err().println("gainsay: " + notice)),
        new PartyFinder(Authority.load()),
        Extraction.standard());
  }

  /** Loads them when they are first needed. */
  static LazyExtraction lazily() {
    return new LazyExtraction(Models::load);
  }
}
