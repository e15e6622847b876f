package org.gainsay.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article: in JSON-LD first, then in meta elements (OpenGraph, Dublin
 * Core, Parse.ly and others, {@code metadata.tsv}), then in what the reader sees.
 */
final class HtmlMetadata {
  private static final Map<String, List<String>> NAMES = load();
  private static final Pattern SITE_NAME =
      Pattern.compile("\\s+(?:[|»·•]|[-–—]{1,2})\\s+[^|»·•–—]+$");
  private static final Pattern DAY_IN_URL =
      Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");
  private static final int LONGEST_BYLINE = 150;

  private final Document page;
  private final Map<String, String> meta = new HashMap<>();

  private HtmlMetadata(Document page) {
    this.page = page;
    for (Element element : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = element.attr(key).toLowerCase(Locale.ROOT);
        String content = Whitespace.normalise(element.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.putIfAbsent(name, content);
        }
      }
    }
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new HashMap<>();
    for (List<String> row : Lists.table("metadata.tsv")) {
      names.put(row.get(0), List.of(row.get(1).split(" ", -1)));
    }
    return names;
  }

  static Facts of(Document page) {
    HtmlMetadata metadata = new HtmlMetadata(page);
    Facts linked = JsonLd.facts(page);
    String url = metadata.url(linked.url());
    String publisher =
        linked.publisher() == null ? metadata.named("publisher") : linked.publisher();
    return new Facts(
        metadata.title(linked.title(), publisher),
        linked.byline() == null ? metadata.byline() : linked.byline(),
        null,
        publisher,
        linked.date() == null ? metadata.date(url) : linked.date(),
        url);
  }

  private @Nullable String named(String fact) {
    for (String name : NAMES.getOrDefault(fact, List.of())) {
      String content = meta.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  private @Nullable String title(@Nullable String linked, @Nullable String publisher) {
    Elements headings = page.select("h1");
    String heading = headings.size() == 1 ? Whitespace.normalise(headings.text()) : "";
    String found = linked == null ? named("title") : linked;
    if (found == null && !heading.isEmpty()) {
      return heading;
    }
    found = found == null ? Whitespace.normalise(page.title()) : found;
    String shorter = SITE_NAME.matcher(found).replaceFirst("");
    boolean siteNamed =
        publisher != null
            && found.toLowerCase(Locale.ROOT).endsWith(publisher.toLowerCase(Locale.ROOT));
    boolean sameAsHeading = !heading.isEmpty() && shorter.equalsIgnoreCase(heading);
    boolean fromTitle = linked == null && named("title") == null;
    String title = siteNamed || sameAsHeading || fromTitle ? shorter : found;
    return title.isBlank() ? null : title;
  }

  private @Nullable String byline() {
    for (String name : NAMES.getOrDefault("byline", List.of())) {
      String content = meta.get(name);
      if (content != null && !content.startsWith("http") && content.length() <= LONGEST_BYLINE) {
        return content;
      }
    }
    for (String where :
        List.of(
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            ".byline",
            ".article-byline",
            ".author-name",
            ".author")) {
      Element element = page.selectFirst(where);
      String words = element == null ? "" : Whitespace.normalise(element.text());
      if (!words.isEmpty() && words.length() <= LONGEST_BYLINE) {
        return words;
      }
    }
    return null;
  }

  private @Nullable LocalDate date(@Nullable String url) {
    for (String name : NAMES.getOrDefault("date", List.of())) {
      Optional<LocalDate> date = Optional.ofNullable(meta.get(name)).flatMap(Dates::parse);
      if (date.isPresent()) {
        return date.get();
      }
    }
    for (String where :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "time[datetime]",
            "time",
            "[class*=publish], [class*=dateline], [class*=timestamp]")) {
      for (Element element : page.select(where)) {
        String stamp =
            element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Optional<LocalDate> date = Dates.parse(stamp.isEmpty() ? shortText(element) : stamp);
        if (date.isPresent()) {
          return date.get();
        }
      }
    }
    Matcher day = DAY_IN_URL.matcher(url == null ? "" : url);
    return day.find()
        ? Dates.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)).orElse(null)
        : null;
  }

  private static String shortText(Element element) {
    String words = element.text();
    return words.length() <= LONGEST_BYLINE ? words : "";
  }

  private @Nullable String url(@Nullable String linked) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    for (String url :
        new String[] {
          canonical == null ? "" : canonical.attr("href"),
          meta.get("og:url"),
          linked,
          meta.get("parsely-link"),
          meta.get("twitter:url")
        }) {
      if (url != null && (url.startsWith("http://") || url.startsWith("https://"))) {
        return url.strip();
      }
    }
    return null;
  }
}
