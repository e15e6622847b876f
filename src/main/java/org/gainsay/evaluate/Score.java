package org.gainsay.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.link.Confidence;
import org.gainsay.link.Confidence.Band;

/**
 * How far a system agrees with the gold.
 *
 * @param articles how many were scored
 * @param types one tally for each act type, by name
 * @param forms the same acts by form: direct, indirect, mixed
 * @param modes the same acts by mode: asserted, presupposed
 * @param all over all acts
 * @param links which act answers which; of its fields only gold, system and where are used
 * @param reportedAsDone acts that the system reports as done and the gold marks negated or
 *     hypothetical
 * @param misses every disagreement, by article
 * @param judged every act of the system that counts, by article
 */
public record Score(
    int articles,
    List<Tally> types,
    List<Tally> forms,
    List<Tally> modes,
    Tally all,
    Tally links,
    int reportedAsDone,
    List<Miss> misses,
    List<Judged> judged) {
  public Score {
    types = List.copyOf(types);
    forms = List.copyOf(forms);
    modes = List.copyOf(modes);
    misses = List.copyOf(misses);
    judged = List.copyOf(judged);
  }

  /** How many acts are right in each band of confidence, the surest first. */
  public List<BandTally> bands() {
    return new Confidence().bands().stream().map(this::tally).toList();
  }

  private BandTally tally(Band band) {
    List<Judged> in = judged.stream().filter(j -> j.weighed().band().equals(band)).toList();
    int right = (int) in.stream().filter(Judged::right).count();
    return new BandTally(band.name(), band.value(), in.size(), right);
  }

  /** How often each reason occurs among the misses of each kind. */
  public Map<Miss.Kind, Map<String, Integer>> reasons() {
    Map<Miss.Kind, Map<String, Integer>> counts = new TreeMap<>();
    for (Miss miss : misses) {
      counts
          .computeIfAbsent(miss.kind(), k -> new TreeMap<>())
          .merge(miss.reason(), 1, Integer::sum);
    }
    return counts;
  }
}
