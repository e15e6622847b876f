package org.gainsay.graph;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.article.Article;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.party.Party;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * The acts of an article as rows of event data: tab-separated, one row for each speaker and target,
 * as CAMEO codes events between two actors. Only acts that count as done, each once: repeats stay
 * out. The day is the act's, or else that of publication.
 */
public final class CameoRows {
  private static final List<String> COLUMNS =
      List.of(
          "date",
          "source_code",
          "source",
          "target_code",
          "target",
          "cameo",
          "type",
          "article",
          "act",
          "quote");
  private static final Map<ActType, String> CODES = codes();

  private final Iris iris;

  public CameoRows(Iris iris) {
    this.iris = iris;
  }

  /** The names of the columns, as the first line. */
  public static String header() {
    return String.join("\t", COLUMNS) + "\n";
  }

  /** The rows of the article, each ended by a line feed. */
  public String of(LinkedArticle linked) {
    StringBuilder rows = new StringBuilder();
    List<String> acts = iris.of(linked).acts();
    for (int i = 0; i < linked.acts().size(); i++) {
      LinkedAct act = linked.acts().get(i);
      if (act.act().mode().isDone() && act.sameAs() == null) {
        append(rows, linked.article(), act.act(), acts.get(i));
      }
    }
    return rows.toString();
  }

  private static void append(StringBuilder rows, Article article, SpeechAct act, String iri) {
    for (@Nullable Party speaker : parties(act.speakers())) {
      for (@Nullable Party target : parties(act.targets())) {
        LocalDate day = act.date() == null ? article.date() : act.date();
        String row =
            String.join(
                "\t",
                day == null ? "" : day.toString(),
                code(speaker),
                name(speaker),
                code(target),
                name(target),
                Objects.requireNonNull(CODES.get(act.type()), "every type has a CAMEO code"),
                act.type().label(),
                flat(article.id()),
                iri,
                flat(act.evidence().in(article.text())));
        rows.append(row).append('\n');
      }
    }
  }

  private static List<@Nullable Party> parties(List<Role> roles) {
    if (roles.isEmpty()) {
      return java.util.Collections.singletonList(null);
    }
    return roles.stream().<@Nullable Party>map(Role::party).toList();
  }

  /** CAMEO's actor code as far as it follows from side and kind: CHN, CHNGOV, IGO, MNC, MED. */
  private static String code(@Nullable Party party) {
    if (party == null) {
      return "";
    }
    String state = Countries.known(party.side()) ? party.side() : "";
    return switch (party.kind()) {
      case STATE -> state;
      case GOVERNMENT_BODY, PERSON -> state.isEmpty() ? "" : state + "GOV";
      case ALLIANCE -> "IGO";
      case COMPANY -> state + "MNC";
      case MEDIA -> state + "MED";
      case ORGANISATION, ARMED_GROUP, THREAT_GROUP, UNNAMED -> state;
    };
  }

  private static String name(@Nullable Party party) {
    return party == null ? "" : flat(party.name());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Map<ActType, String> codes() {
    Graph vocabulary = OntologyFiles.read("gainsay.ttl");
    Map<ActType, String> codes = new EnumMap<>(ActType.class);
    for (ActType type : ActType.values()) {
      vocabulary
          .find(Terms.of(type), Terms.gs("cameoCode"), Node.ANY)
          .mapWith(Triple::getObject)
          .mapWith(node -> node.getURI().substring(node.getURI().lastIndexOf('/') + 1))
          .toList()
          .stream()
          .min(String::compareTo)
          .ifPresent(code -> codes.put(type, code));
    }
    return codes;
  }
}
