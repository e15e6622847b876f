package org.gainsay.link;

import static org.gainsay.speech.Tables.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.SpeechAct;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Tables;

/**
 * How far an act can be trusted. What it rests on ({@link Grounds}) is worth points ({@code
 * points.tsv}); their sum puts it into a band ({@code bands.tsv}), whose value is the share of acts
 * of that band that were right in type, speaker and target when it was last measured. Both tables
 * are made by {@code calibration/fit.py}.
 */
public final class Confidence {

  /**
   * A band of confidence.
   *
   * @param name "high", "medium" …
   * @param from the least sum of points in it
   * @param value the share of its acts that were right, from 0 to 1
   */
  public record Band(String name, int from, double value) {}

  /**
   * How an act was weighed.
   *
   * @param band the band it falls into
   * @param points their sum
   * @param grounds what it rests on, each as name and value: "speaker=argument"
   */
  public record Weighed(Band band, int points, List<String> grounds) {}

  private final Map<String, Integer> points = new HashMap<>();
  private final List<Band> bands = new ArrayList<>();

  /** The tables of the program. */
  public Confidence() {
    for (Map<String, String> row : Tables.rows(Confidence.class, "points.tsv")) {
      points.put(cell(row, "ground"), Integer.valueOf(cell(row, "points")));
    }
    for (Map<String, String> row : Tables.rows(Confidence.class, "bands.tsv")) {
      bands.add(
          new Band(
              cell(row, "band"),
              Integer.parseInt(cell(row, "from")),
              Double.parseDouble(cell(row, "value"))));
    }
    bands.sort(Comparator.comparingInt(Band::from).reversed());
  }

  /** The bands, the surest first. */
  public List<Band> bands() {
    return List.copyOf(bands);
  }

  /** Weighs an act that has its final speakers and targets. */
  public Weighed weigh(Discourse discourse, SpeechAct act) {
    List<String> grounds = Grounds.of(discourse, act);
    int sum = points.getOrDefault("all", 0);
    for (String ground : grounds) {
      sum += points.getOrDefault(ground, 0);
    }
    for (Band band : bands) {
      if (sum >= band.from()) {
        return new Weighed(band, sum, grounds);
      }
    }
    return new Weighed(bands.get(bands.size() - 1), sum, grounds);
  }

  /** The article with the confidence of each act set. */
  LinkedArticle weighed(Discourse discourse, LinkedArticle linked) {
    List<LinkedAct> acts = new ArrayList<>();
    for (LinkedAct each : linked.acts()) {
      SpeechAct act = each.act().withConfidence(weigh(discourse, each.act()).band().value());
      acts.add(
          new LinkedAct(
              act,
              each.respondsTo(),
              each.sameAs(),
              each.proposition(),
              each.qualities(),
              each.incidentTime()));
    }
    return new LinkedArticle(linked.article(), acts);
  }
}
