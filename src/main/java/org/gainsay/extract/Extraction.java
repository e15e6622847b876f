package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;

/**
 * All extractors over one article. Where several find an act at one place, the one that needs the
 * least inference wins: a performative cue before a stated wrong before a verdict. Safe for use by
 * many threads.
 */
public final class Extraction {
  private static final int NEAR = 40;

  private final List<Extractor> extractors;

  public Extraction(List<Extractor> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  /** The extractors on the class path, the project's own first and in their order of precedence. */
  public static Extraction standard() {
    List<Extractor> found = new ArrayList<>();
    ServiceLoader.load(Extractor.class).forEach(found::add);
    return new Extraction(found);
  }

  /** The acts in reading order. */
  public List<SpeechAct> extract(Discourse discourse, Consumer<Rejected> rejected) {
    List<SpeechAct> kept = new ArrayList<>();
    for (Extractor extractor : extractors) {
      List<SpeechAct> more = extractor.extract(discourse, List.copyOf(kept), rejected);
      for (SpeechAct act : more) {
        if (kept.stream().noneMatch(other -> covers(other, act))) {
          kept.add(act);
        } else {
          rejected.accept(new Rejected(act.cue(), act.rule(), "told by another act already"));
        }
      }
    }
    kept.removeIf(act -> unfolded(act, kept));
    kept.sort(
        Comparator.comparing(SpeechAct::cue)
            .thenComparing(SpeechAct::type)
            .thenComparing(SpeechAct::rule));
    return List.copyOf(kept);
  }

  /** Whether a nominal is told by its own participle: "a report by experts accusing Kigali". */
  private static boolean unfolded(SpeechAct act, List<SpeechAct> kept) {
    return act.mode() == Mode.PRESUPPOSED
        && act.type() == ActType.ACCUSATION
        && kept.stream().anyMatch(other -> accusesInside(act, other) || answeredInside(act, other));
  }

  private static boolean accusesInside(SpeechAct nominal, SpeechAct other) {
    return other.type() == ActType.ACCUSATION
        && other.mode() == Mode.ASSERTED
        && nominal.content() != null
        && nominal.content().contains(other.cue())
        && (other.rule().startsWith("accuse") || other.rule().startsWith("allege"));
  }

  /** "…, a claim that the spokesman called nonsense": the claim is the one told before. */
  private static boolean answeredInside(SpeechAct nominal, SpeechAct other) {
    return other.type() == ActType.DENIAL
        && nominal.speakers().isEmpty()
        && nominal.content() != null
        && nominal.content().contains(other.cue());
  }

  /**
   * Whether an act already told takes in another: at the same cue, or in the words that state its
   * content, unless those are a nominal's, which an answer in the same sentence presupposes.
   */
  private static boolean covers(SpeechAct kept, SpeechAct act) {
    if (kept.cue().overlaps(act.cue())) {
      // "accused each other" tells one act for each direction
      return !kept.rule().equals(act.rule()) || Role.sameSide(kept.speakers(), act.speakers());
    }
    boolean silence =
        (act.type() == ActType.NO_COMMENT || act.type() == ActType.NON_DENIAL)
            && kept.type() == act.type()
            && kept.evidence().equals(act.evidence())
            && Role.sameSide(kept.speakers(), act.speakers());
    if (silence) {
      return true;
    }
    // "rejected them and did not interfere": predicates of one denial
    boolean denial =
        act.type() == ActType.DENIAL
            && kept.type() == act.type()
            && kept.mode().isDone()
            && act.rule().startsWith("wrong-")
            && Math.abs(act.cue().start() - kept.cue().end()) < NEAR
            && kept.evidence().equals(act.evidence())
            && Role.sameSide(kept.speakers(), act.speakers());
    if (denial) {
      return true;
    }
    boolean inside = kept.content() != null && kept.content().contains(act.cue());
    boolean presupposed = act.mode() == Mode.PRESUPPOSED;
    boolean performative = !act.rule().startsWith("wrong-") && !act.rule().startsWith("verdict-");
    boolean quotedVerdict =
        act.rule().startsWith("verdict-")
            && act.form() != Form.INDIRECT
            && kept.rule().startsWith("wrong-");
    return inside
        && !presupposed
        && !performative
        && !quotedVerdict
        && (act.speakers().isEmpty() || Role.sameSide(kept.speakers(), act.speakers()));
  }
}
