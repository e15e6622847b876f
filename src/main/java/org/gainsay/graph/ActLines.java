package org.gainsay.graph;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gainsay.article.CodePoints;
import org.gainsay.article.Span;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.IncidentTime;
import org.gainsay.link.Link;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.link.Quality;
import org.gainsay.party.Party;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * The acts of an article as JSON Lines, one object a line in reading order: a contract that other
 * programs read, so keys, their order and the null values are fixed. Offsets count code points.
 */
public final class ActLines {
  private final Iris iris;

  public ActLines(Iris iris) {
    this.iris = iris;
  }

  /** The lines of the article's acts, each ended by a line feed; empty where it has none. */
  public String of(LinkedArticle linked) {
    StringWriter out = new StringWriter();
    ArticleIris names = iris.of(linked);
    CodePoints points = new CodePoints(linked.article().text());
    for (int i = 0; i < linked.acts().size(); i++) {
      try {
        // a new writer for each line, as one writer takes one value
        write(new Line(json(out), linked.article().text(), points), linked, names, i);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory", e);
      }
      out.write('\n');
    }
    return out.toString();
  }

  static JsonWriter json(StringWriter out) {
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    return json;
  }

  private void write(Line line, LinkedArticle linked, ArticleIris names, int index)
      throws IOException {
    LinkedAct linkedAct = linked.acts().get(index);
    SpeechAct act = linkedAct.act();
    JsonWriter json = line.json;
    json.beginObject();
    json.name("article").value(linked.article().id());
    json.name("id").value(names.acts().get(index));
    json.name("type").value(act.type().label());
    line.span("cue", act.cue());
    line.span("evidence", act.evidence());
    roles(line, "speakers", act.speakers());
    roles(line, "targets", act.targets());
    line.span("content", act.content());
    json.name("respondsTo").value(iri(names, linkedAct.respondsTo()));
    json.name("sameAs").value(iri(names, linkedAct.sameAs()));
    json.name("mode").value(act.mode().label());
    json.name("form").value(act.form().label());
    json.name("date").value(act.date() == null ? null : act.date().toString());
    json.name("rule").value(act.rule());
    json.name("confidence").jsonValue(Draft.twoPlaces(act.confidence()));
    qualities(line, linkedAct);
    json.endObject();
    json.flush();
  }

  /** Keys beyond the contract, only where there is something to say. */
  private static void qualities(Line line, LinkedAct act) throws IOException {
    JsonWriter json = line.json;
    if (!act.qualities().isEmpty()) {
      json.name("qualities").beginArray();
      for (Quality quality : act.qualities()) {
        json.beginObject();
        json.name("list").value(quality.list().label());
        json.name("code").value(quality.code());
        line.span("words", quality.words());
        json.endObject();
      }
      json.endArray();
    }
    IncidentTime time = act.incidentTime();
    if (time != null) {
      json.name("incidentTime").beginObject();
      json.name("first").value(time.first().toString());
      json.name("last").value(time.last().toString());
      line.span("words", time.words());
      json.endObject();
    }
  }

  private void roles(Line line, String name, List<Role> roles) throws IOException {
    JsonWriter json = line.json;
    json.name(name).beginArray();
    for (Role role : roles) {
      json.beginObject();
      party(json, role.party());
      line.span("mention", role.mention());
      if (!role.alternatives().isEmpty()) {
        json.name("alternatives").beginArray();
        for (Party other : role.alternatives()) {
          json.beginObject();
          party(json, other);
          json.endObject();
        }
        json.endArray();
      }
      json.endObject();
    }
    json.endArray();
  }

  private void party(JsonWriter json, Party party) throws IOException {
    json.name("name").value(party.name());
    json.name("iri").value(iris.party(party));
    json.name("side").value(party.side());
  }

  private static @Nullable String iri(ArticleIris names, @Nullable Link link) {
    return link == null ? null : names.acts().get(link.act());
  }

  private record Line(JsonWriter json, String text, CodePoints points) {
    void span(String name, @Nullable Span span) throws IOException {
      json.name(name);
      if (span == null) {
        json.nullValue();
        return;
      }
      json.beginObject();
      json.name("start").value(points.at(span.start()));
      json.name("end").value(points.at(span.end()));
      json.name("text").value(span.in(text));
      json.endObject();
    }
  }
}
