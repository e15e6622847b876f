package org.gainsay.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in schema.org terms, as JSON-LD. */
final class JsonLd {
  private static final Set<String> POSTINGS =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");
  private static final int DEEPEST = 6;

  private JsonLd() {}

  /** The facts of the first article object on the page. */
  static Facts facts(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        List<JsonObject> articles = new ArrayList<>();
        collect(JsonParser.parseString(script.data()), articles, 0);
        if (!articles.isEmpty()) {
          return facts(articles.get(0));
        }
      } catch (JsonParseException | IllegalStateException e) {
        // a page's own broken data: the meta elements speak instead
      }
    }
    return Facts.NONE;
  }

  private static void collect(JsonElement element, List<JsonObject> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (element instanceof JsonArray array) {
      array.forEach(item -> collect(item, articles, depth + 1));
    } else if (element instanceof JsonObject object) {
      if (isArticle(object)) {
        articles.add(object);
      }
      for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        if (object.has(inside)) {
          collect(object.get(inside), articles, depth + 1);
        }
      }
    }
  }

  private static boolean isArticle(JsonObject object) {
    return strings(object.get("@type")).stream()
        .map(type -> type.substring(type.lastIndexOf('/') + 1))
        .anyMatch(type -> type.endsWith("Article") || POSTINGS.contains(type));
  }

  private static Facts facts(JsonObject article) {
    String title = first(article.get("headline"));
    String people = String.join(", ", names(article.get("author")));
    List<String> publishers = names(article.get("publisher"));
    String published = first(article.get("datePublished"));
    String date = published == null ? first(article.get("dateCreated")) : published;
    String url = first(article.get("url"));
    return new Facts(
        title == null ? first(article.get("name")) : title,
        people.isEmpty() ? null : people,
        null,
        publishers.isEmpty() ? null : publishers.get(0),
        Optional.ofNullable(date).flatMap(Dates::parse).orElse(null),
        url != null && url.startsWith("http") ? url : null);
  }

  private static @Nullable String first(@Nullable JsonElement element) {
    List<String> all = strings(element);
    return all.isEmpty() ? null : all.get(0);
  }

  private static List<String> strings(@Nullable JsonElement element) {
    List<String> found = new ArrayList<>();
    if (element instanceof JsonArray array) {
      array.forEach(item -> found.addAll(item.isJsonArray() ? List.of() : strings(item)));
    } else if (element != null && element.isJsonPrimitive()) {
      String value = Parser.unescapeEntities(element.getAsString(), false);
      String plain = Whitespace.normalise(value);
      if (!plain.isEmpty()) {
        found.add(plain);
      }
    }
    return found;
  }

  /** The names of persons or organisations, given as objects or as plain words. */
  private static List<String> names(@Nullable JsonElement element) {
    List<String> found = new ArrayList<>();
    if (element instanceof JsonArray array) {
      array.forEach(item -> found.addAll(item.isJsonArray() ? List.of() : names(item)));
    } else if (element instanceof JsonObject object) {
      found.addAll(strings(object.get("name")));
    } else {
      found.addAll(strings(element));
    }
    found.removeIf(name -> name.startsWith("http"));
    return new ArrayList<>(found.stream().distinct().toList());
  }
}
