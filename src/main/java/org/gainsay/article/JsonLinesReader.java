package org.gainsay.article;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object with {@code text} and optionally {@code id}, {@code title}, {@code date},
 * {@code url}, {@code publisher}, {@code byline}. The text is taken verbatim, to the last code
 * point.
 */
public final class JsonLinesReader implements ArticleReader {
  private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);

  @Override
  public Optional<Article> read(Document document, Consumer<Issue> refusals) {
    if (document.bytes().length == 0) {
      refusals.accept(document.issue(IssueCode.EMPTY_INPUT, "The input is empty. Fetch it again."));
      return Optional.empty();
    }
    Decoder.Decoded decoded = Decoder.decode(document);
    JsonObject object;
    try {
      object = parse(decoded.text());
    } catch (EOFException e) {
      refusals.accept(truncated(document));
      return Optional.empty();
    } catch (IOException | JsonParseException e) {
      if (reason(e).startsWith("Unterminated")) {
        refusals.accept(truncated(document));
        return Optional.empty();
      }
      refusals.accept(
          document.issue(
              IssueCode.MALFORMED_INPUT,
              "This is no JSON object: " + reason(e) + ". Write one object a line."));
      return Optional.empty();
    }
    String text = string(object, "text");
    if (text == null) {
      refusals.accept(
          document.issue(
              IssueCode.MALFORMED_INPUT,
              "The object has no \"text\" that is a string. Put the article's text there."));
      return Optional.empty();
    }
    String given = string(object, "id");
    Facts facts =
        new Facts(
                string(object, "title"),
                string(object, "byline"),
                null,
                string(object, "publisher"),
                Optional.ofNullable(string(object, "date")).flatMap(Dates::parse).orElse(null),
                string(object, "url"))
            .or(Facts.of(document.fields()));
    return Assembly.of(
        document,
        given == null || given.isBlank() ? document.id() : given,
        facts,
        null,
        text,
        paragraphs(text),
        new Damage(decoded.stray(), 0, Mojibake.repair(text).repaired()),
        refusals);
  }

  private static Issue truncated(Document document) {
    return document.issue(
        IssueCode.TRUNCATED_INPUT,
        "The JSON object ends in the middle. Write it again as one whole line.");
  }

  private static JsonObject parse(String text) throws IOException {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      JsonElement element = JSON.read(reader);
      if (element == null || !element.isJsonObject()) {
        throw new MalformedJsonException("it is another JSON value");
      }
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("something follows the object");
      }
      return element.getAsJsonObject();
    }
  }

  /** Without the library's advice, which speaks to programmers. */
  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int advice = message.indexOf("\nSee ");
    return (advice < 0 ? message : message.substring(0, advice)).replaceAll("\\s+", " ");
  }

  private static @Nullable String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null || !value.isJsonPrimitive() || value.getAsJsonPrimitive().isBoolean()) {
      return null;
    }
    return name.equals("text") && !value.getAsJsonPrimitive().isString()
        ? null
        : value.getAsString();
  }

  /** Lines; where lines are broken at a width, what stands between blank lines. */
  static List<Span> paragraphs(String text) {
    boolean wrapped = SavedPage.isWrapped(text);
    List<Span> found = new ArrayList<>();
    boolean open = false;
    for (int from = 0; from < text.length(); ) {
      int end = from;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      int start = from;
      int last = end;
      while (start < last && isSpace(text.charAt(start))) {
        start++;
      }
      while (last > start && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (start < last) {
        Span line = new Span(start, last);
        boolean goesOn = wrapped && open;
        found.add(goesOn ? found.remove(found.size() - 1).join(line) : line);
      }
      boolean halfBreak =
          end > 0 && end == from && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
      open = start < last || (open && halfBreak);
      from = end + 1;
    }
    return found;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
