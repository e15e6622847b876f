package org.gainsay.article;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document says about its article, beside the text. */
record Facts(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String agency,
    @Nullable String publisher,
    @Nullable LocalDate date,
    @Nullable String url) {
  static final Facts NONE = new Facts(null, null, null, null, null, null);

  private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written |posted )?by:?|from)\\s+");
  private static final Pattern POST =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+) .*\\b(?:Writer|Correspondent|Editor|Reporter|Staff)$");
  private static final Pattern DIVIDER =
      Pattern.compile("\\s*(?:[,;|/•·–—]|\\s-\\s|\\band\\b)\\s*");

  /** What the container of the document says. */
  static Facts of(Map<String, String> fields) {
    return new Facts(
        fields.get("title"),
        fields.get("byline"),
        null,
        fields.get("publisher"),
        Optional.ofNullable(fields.get("date")).flatMap(Dates::parse).orElse(null),
        fields.get("url"));
  }

  /** These facts, and where one is missing the other's. */
  Facts or(Facts other) {
    return new Facts(
        title == null ? other.title : title,
        byline == null ? other.byline : byline,
        agency == null ? other.agency : agency,
        publisher == null ? other.publisher : publisher,
        date == null ? other.date : date,
        url == null ? other.url : url);
  }

  /** The same with the byline cleaned of "By", and with an agency that it names taken out of it. */
  Facts tidied() {
    String people = byline == null ? "" : BY.matcher(byline.strip()).replaceFirst("").strip();
    String wire = agency;
    for (String part : DIVIDER.split(people, -1)) {
      Matcher post = POST.matcher(part);
      if (wire == null && post.matches()) {
        wire = Agencies.named(post.group(1)).orElse(null);
      }
      Optional<String> named = Agencies.named(part);
      if (named.isPresent()) {
        wire = wire == null ? named.get() : wire;
        String quoted = Pattern.quote(part);
        people =
            people
                .replaceFirst("^" + quoted + "(?:\\s*[,;|/•·–—-]\\s*|\\s+and\\s+|$)", "")
                .replaceFirst("(?:\\s*[,;|/•·–—-]\\s*|\\s+(?:and|in|for)\\s+)" + quoted + "$", "")
                .strip();
      }
    }
    return new Facts(title, people.isEmpty() ? null : people, wire, publisher, date, url);
  }
}
