package org.gainsay.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.gainsay.evaluate.BandTally;
import org.gainsay.evaluate.Miss;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Tally;

/** A score as one JSON object. */
final class ScoreJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ScoreJson() {}

  static String of(Score score, boolean errors) {
    JsonObject json = new JsonObject();
    json.addProperty("articles", score.articles());
    json.add("all", tally(score.all()));
    json.add("types", tallies(score.types()));
    json.add("forms", tallies(score.forms()));
    json.add("modes", tallies(score.modes()));
    JsonObject links = new JsonObject();
    links.addProperty("gold", score.links().gold());
    links.addProperty("system", score.links().system());
    links.addProperty("right", score.links().where());
    json.add("links", links);
    json.addProperty("reportedAsDone", score.reportedAsDone());
    JsonArray bands = new JsonArray();
    score.bands().stream().map(ScoreJson::band).forEach(bands::add);
    json.add("confidence", bands);
    if (errors) {
      JsonArray list = new JsonArray();
      score.misses().stream().map(ScoreJson::error).forEach(list::add);
      json.add("errors", list);
      JsonObject reasons = new JsonObject();
      score.reasons().forEach((kind, counts) -> reasons.add(kind.label(), GSON.toJsonTree(counts)));
      json.add("reasons", reasons);
    }
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject band(BandTally band) {
    JsonObject json = new JsonObject();
    json.addProperty("band", band.name());
    json.addProperty("acts", band.acts());
    json.addProperty("right", band.right());
    json.addProperty("promised", band.promised());
    return json;
  }

  private static JsonArray tallies(List<Tally> tallies) {
    JsonArray list = new JsonArray();
    tallies.stream().map(ScoreJson::tally).forEach(list::add);
    return list;
  }

  private static JsonObject tally(Tally t) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", t.kind());
    json.addProperty("gold", t.gold());
    json.addProperty("system", t.system());
    json.addProperty("where", t.where());
    json.addProperty("who", t.who());
    json.addProperty("whom", t.whom());
    return json;
  }

  private static JsonObject error(Miss miss) {
    JsonObject json = new JsonObject();
    json.addProperty("error", miss.kind().label());
    json.addProperty("type", miss.type().label());
    json.addProperty("article", miss.article());
    json.addProperty("paragraph", miss.place().paragraph());
    json.addProperty("sentence", miss.place().sentence());
    json.addProperty("start", miss.place().start());
    json.addProperty("end", miss.place().end());
    json.addProperty("cue", miss.cue());
    json.addProperty("rule", miss.rule());
    json.addProperty("reason", miss.reason());
    json.addProperty("found", miss.found());
    json.addProperty("gold", miss.wanted());
    json.addProperty("words", miss.place().words());
    return json;
  }
}
