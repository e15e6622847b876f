package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jsoup.Jsoup;

/** Reads a web page, or the HTML of a feed entry. */
public final class HtmlArticleReader implements ArticleReader {
  private static final Pattern OPENED = Pattern.compile("(?i)<(?:html|body|!doctype html)[\\s>]");
  private static final Pattern CLOSED = Pattern.compile("(?i)</(?:html|body)\\s*>");

  @Override
  public Optional<Article> read(Document document, Consumer<Issue> refusals) {
    Decoder.Decoded decoded = Decoder.decode(document);
    if (decoded.text().isBlank()) {
      refusals.accept(document.issue(IssueCode.EMPTY_INPUT, "The page is empty. Fetch it again."));
      return Optional.empty();
    }
    Mojibake.Repair repair = Mojibake.repair(decoded.text());
    String html = repair.text();
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    if (isCut(html)) {
      refusals.accept(
          document.issue(
              IssueCode.TRUNCATED_INPUT, "The page ends in the middle. Fetch it again."));
      return Optional.empty();
    }
    Facts facts = Facts.of(document.fields());
    boolean whole = document.kind() == Document.Kind.HTML;
    facts = whole ? HtmlMetadata.of(page).or(facts) : facts;
    List<String> paragraphs =
        new ArrayList<>(
            whole
                ? BodyFinder.paragraphs(page.body(), facts.title())
                : BodyFinder.allParagraphs(page.body()));
    Lead lead = Lead.take(paragraphs, facts.date());
    if (paragraphs.isEmpty()) {
      refusals.accept(
          document.issue(
              IssueCode.NO_BODY,
              "No article was found on the page. Check that it is one, and not a list or a wall."));
      return Optional.empty();
    }
    return Assembly.of(
        document,
        facts.or(lead.facts()),
        lead.dateline(),
        paragraphs,
        new Damage(decoded.stray(), repair.repaired(), 0),
        refusals);
  }

  /** Ends inside a tag, or in the middle of a sentence of a page that was opened, never closed. */
  private static boolean isCut(String html) {
    if (!OPENED.matcher(html).find() || CLOSED.matcher(html).find()) {
      return false;
    }
    int lastOpen = html.lastIndexOf('<');
    int lastClose = html.lastIndexOf('>');
    if (lastOpen > lastClose) {
      return true;
    }
    String rest = Whitespace.normalise(html.substring(lastClose + 1));
    return !rest.isEmpty() && !Prose.endsSentence(rest);
  }
}
