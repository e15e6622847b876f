package org.gainsay.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom feed that carries its articles' text. */
record FeedFormat() implements Format {
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Issue> issues)
      throws IOException {
    byte[] bytes = input.stream().readNBytes(Document.MAX_BYTES + 1);
    if (bytes.length > Document.MAX_BYTES) {
      issues.accept(Issues.oversized(input.path(), ""));
      return;
    }
    SyndFeed feed;
    try (XmlReader xml = new XmlReader(new ByteArrayInputStream(bytes), true)) {
      feed = new SyndFeedInput().build(xml);
    } catch (FeedException | IllegalArgumentException e) {
      issues.accept(
          new Issue(
              input.path(),
              IssueCode.MALFORMED_INPUT,
              "",
              "The feed is not well-formed RSS or Atom: "
                  + e.getMessage()
                  + ". Check it with a feed validator."));
      return;
    }
    int number = 1;
    for (SyndEntry entry : feed.getEntries()) {
      deliver(feed, entry, "entry " + number++, input, documents);
    }
  }

  private static void deliver(
      SyndFeed feed, SyndEntry entry, String where, Input input, Consumer<Document> documents) {
    @Nullable String address = entry.getLink() == null ? entry.getUri() : entry.getLink();
    String id = address == null || address.isBlank() ? input.path() + "#" + where : address.strip();
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", entry.getTitle());
    put(fields, "publisher", feed.getTitle());
    put(fields, "byline", entry.getAuthor());
    put(fields, "url", entry.getLink());
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    put(fields, "date", date == null ? null : date.toInstant().toString());
    documents.accept(
        new Document(
            id,
            where,
            Document.Kind.HTML_FRAGMENT,
            "UTF-8",
            html(entry).getBytes(StandardCharsets.UTF_8),
            fields));
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value.strip());
    }
  }

  /** The fullest of the entry's contents. */
  private static String html(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    String fullest = "";
    for (SyndContent content : contents) {
      String value = content.getValue() == null ? "" : content.getValue();
      boolean text = "text".equals(content.getType()) || "text/plain".equals(content.getType());
      boolean markup = value.contains("</") || value.contains("/>") || value.contains("<p>");
      String html = text || !markup ? paragraphs(value, text) : value;
      fullest = html.length() > fullest.length() ? html : fullest;
    }
    return fullest;
  }

  private static String paragraphs(String text, boolean plain) {
    String safe =
        plain ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : text;
    return "<p>" + safe.strip().replaceAll("\\s*\\n\\s*\\n\\s*", "</p><p>") + "</p>";
  }
}
