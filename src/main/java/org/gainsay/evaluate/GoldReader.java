package org.gainsay.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gainsay.article.CodePoints;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.jspecify.annotations.Nullable;

/** Reads gold files: one JSON object each, an article with its acts. */
public final class GoldReader {
  private final Path file;

  private GoldReader(Path file) {
    this.file = file;
  }

  /**
   * Reads one gold file.
   *
   * @throws MalformedGold if it does not follow the guide, a cue that is not where it should be
   *     included
   * @throws IOException if the file cannot be read
   */
  public static GoldArticle read(Path file) throws IOException {
    String json = Files.readString(file);
    try {
      return new GoldReader(file).article(JsonParser.parseString(json).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new MalformedGold(file, String.valueOf(e.getMessage()));
    }
  }

  private GoldArticle article(JsonObject article) {
    String text = required(article, "text");
    List<GoldAct> acts = new ArrayList<>();
    for (JsonElement act : array(article, "acts")) {
      acts.add(act(act.getAsJsonObject(), text));
    }
    return new GoldArticle(required(article, "id"), text, acts);
  }

  private GoldAct act(JsonObject act, String text) {
    String cue = required(act, "cue");
    Span place = place(act, cue, text);
    return new GoldAct(
        required(act, "id"),
        labelled(required(act, "type"), ActType.values(), ActType::label),
        cue,
        place,
        parties(act, "speakers"),
        parties(act, "targets"),
        string(act, "respondsTo"),
        string(act, "sameAs"),
        labelled(required(act, "mode"), Mode.values(), Mode::label),
        labelled(required(act, "form"), Form.values(), Form::label));
  }

  private Span place(JsonObject act, String cue, String text) {
    int start = Integer.parseInt(required(act, "cueStart"));
    int end = Integer.parseInt(required(act, "cueEnd"));
    CodePoints points = new CodePoints(text);
    boolean inside = 0 <= start && start < end && end <= points.at(text.length());
    if (!inside
        || !text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
            .equals(cue)) {
      throw new MalformedGold(file, "\"" + cue + "\" does not stand at " + start + "-" + end);
    }
    return new Span(start, end);
  }

  private List<GoldParty> parties(JsonObject act, String field) {
    List<GoldParty> parties = new ArrayList<>();
    for (JsonElement party : array(act, field)) {
      JsonObject object = party.getAsJsonObject();
      parties.add(
          new GoldParty(
              Optional.ofNullable(string(object, "name")).orElse(""),
              Optional.ofNullable(string(object, "side")).orElse("")));
    }
    return parties;
  }

  private <T> T labelled(String label, T[] values, java.util.function.Function<T, String> name) {
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equals(label))
        .findFirst()
        .orElseThrow(() -> new MalformedGold(file, "unknown value \"" + label + "\""));
  }

  private JsonArray array(JsonObject object, String field) {
    JsonElement value = object.get(field);
    if (value == null || !value.isJsonArray()) {
      throw new MalformedGold(file, "the list \"" + field + "\" is missing");
    }
    return value.getAsJsonArray();
  }

  private String required(JsonObject object, String field) {
    String value = string(object, field);
    if (value == null) {
      throw new MalformedGold(file, "the field \"" + field + "\" is missing");
    }
    return value;
  }

  private static @Nullable String string(JsonObject object, String field) {
    JsonElement value = object.get(field);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}
