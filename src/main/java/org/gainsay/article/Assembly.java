package org.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * The last step that all readers share: checks the text, finds its dateline, gathers the issues.
 */
final class Assembly {
  /** The most text that one article may have, in bytes of UTF-8. */
  static final int MAX_TEXT = 5 * 1024 * 1024;

  private Assembly() {}

  /** An article of paragraphs, which become its text with a blank line between them. */
  static Optional<Article> of(
      Document document,
      Facts facts,
      @Nullable Dateline above,
      List<String> paragraphs,
      Damage damage,
      Consumer<Issue> refusals) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph);
    }
    return of(document, document.id(), facts, above, text.toString(), spans, damage, refusals);
  }

  /**
   * @param above the dateline that stood in front of the text; null where the text may hold it
   */
  static Optional<Article> of(
      Document document,
      String id,
      Facts facts,
      @Nullable Dateline above,
      String text,
      List<Span> paragraphs,
      Damage damage,
      Consumer<Issue> refusals) {
    Optional<Issue> refusal = refusal(document, id, text);
    if (refusal.isPresent()) {
      refusals.accept(refusal.get());
      return Optional.empty();
    }
    Facts tidy = facts.tidied();
    Dateline dateline = above == null ? Datelines.atStart(text, tidy.date()).orElse(null) : above;
    LocalDate date = tidy.date();
    String agency = tidy.agency();
    if (dateline != null) {
      date = date == null ? dateline.date() : date;
      agency = agency == null ? dateline.agency() : agency;
    }
    List<Issue> issues = damage.report(id, text, tidy.title(), tidy.byline()).stream().toList();
    return Optional.of(
        new Article(
            id,
            tidy.title(),
            tidy.byline(),
            agency,
            dateline,
            date,
            tidy.publisher(),
            tidy.url(),
            text,
            paragraphs,
            issues));
  }

  private static Optional<Issue> refusal(Document document, String id, String text) {
    if (text.isBlank()) {
      return issue(document, id, IssueCode.EMPTY_INPUT, "The article has no text. Fetch it again.");
    }
    if (text.length() > MAX_TEXT / 3 && text.getBytes(StandardCharsets.UTF_8).length > MAX_TEXT) {
      return issue(
          document,
          id,
          IssueCode.OVERSIZED_INPUT,
          "The text is larger than five megabytes, which no article is. Split it into articles.");
    }
    if (isBinary(text)) {
      return issue(
          document,
          id,
          IssueCode.BINARY_INPUT,
          "The bytes are not text. Check what was saved under this name.");
    }
    if (Language.isForeign(text)) {
      return issue(
          document,
          id,
          IssueCode.NOT_ENGLISH,
          "The article is not in English, the only language read so far. Leave it out.");
    }
    return Optional.empty();
  }

  private static Optional<Issue> issue(
      Document document, String id, IssueCode code, String message) {
    return Optional.of(new Issue(id, code, document.position(), message));
  }

  private static boolean isBinary(String text) {
    int end = Math.min(text.length(), 1 << 14);
    int odd = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean control = c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
      odd += control || c == '\uFFFD' ? 1 : 0;
    }
    return odd * 10 > end;
  }
}
