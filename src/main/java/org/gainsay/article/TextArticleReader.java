package org.gainsay.article;

import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;

/** Reads plain text: an article alone, or a whole page that was saved as text. */
public final class TextArticleReader implements ArticleReader {
  @Override
  public Optional<Article> read(Document document, Consumer<Issue> refusals) {
    Decoder.Decoded decoded = Decoder.decode(document);
    if (decoded.text().isBlank()) {
      refusals.accept(
          document.issue(IssueCode.EMPTY_INPUT, "The file holds no text. Fetch it again."));
      return Optional.empty();
    }
    if (decoded.text().length() > Assembly.MAX_TEXT) {
      refusals.accept(
          document.issue(
              IssueCode.OVERSIZED_INPUT,
              "The text is larger than five megabytes, which no article is. Split it into"
                  + " articles."));
      return Optional.empty();
    }
    Mojibake.Repair repair = Mojibake.repair(decoded.text());
    SavedPage page = SavedPage.read(repair.text());
    if (page.paragraphs().isEmpty()) {
      refusals.accept(
          document.issue(
              IssueCode.NO_BODY, "No sentence of an article was found. Check what was saved."));
      return Optional.empty();
    }
    return Assembly.of(
        document,
        page.facts().or(Facts.of(document.fields())),
        page.dateline(),
        page.paragraphs(),
        new Damage(decoded.stray(), repair.repaired(), 0),
        refusals);
  }
}
