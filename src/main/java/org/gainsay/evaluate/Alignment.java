package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.CodePoints;
import org.gainsay.article.Span;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;

/**
 * Which act of the system is which act of the gold, in one article. An act can match one of the
 * same type whose cue it overlaps, or whose cue lies in its evidence (at most 600 code points, the
 * cues at most 250 apart). One to one, best agreement first.
 */
final class Alignment {
  private static final int LONGEST_EVIDENCE = 600;
  private static final int FARTHEST_CUE = 250;

  /** A pair of acts that may be the same. */
  record Match(int gold, int system, int agreement, boolean speakers, boolean targets) {}

  private final GoldArticle gold;
  private final LinkedArticle system;
  private final CodePoints points;
  private final Map<Integer, Match> byGold = new HashMap<>();
  private final Map<Integer, Match> bySystem = new HashMap<>();

  Alignment(GoldArticle gold, LinkedArticle system) {
    this.gold = gold;
    this.system = system;
    this.points = new CodePoints(system.article().text());
    for (Match match : candidates()) {
      if (!byGold.containsKey(match.gold()) && !bySystem.containsKey(match.system())) {
        byGold.put(match.gold(), match);
        bySystem.put(match.system(), match);
      }
    }
  }

  Map<Integer, Match> byGold() {
    return byGold;
  }

  Map<Integer, Match> bySystem() {
    return bySystem;
  }

  private List<Match> candidates() {
    List<Match> found = new ArrayList<>();
    for (int g = 0; g < gold.acts().size(); g++) {
      for (int s = 0; s < system.acts().size(); s++) {
        GoldAct wanted = gold.acts().get(g);
        SpeechAct act = system.acts().get(s).act();
        boolean comparable =
            wanted.mode().isDone() && act.mode().isDone() && wanted.type() == act.type();
        if (comparable && (overlaps(wanted, act) || isNear(wanted, act))) {
          found.add(match(g, s, wanted, act));
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Match m) -> -m.agreement())
            .thenComparingInt(Match::gold)
            .thenComparingInt(Match::system));
    return found;
  }

  private Match match(int g, int s, GoldAct wanted, SpeechAct act) {
    boolean speakers = PartyMatch.right(wanted.speakers(), parties(act.speakers()), false);
    boolean targets =
        PartyMatch.right(wanted.targets(), parties(act.targets()), wanted.type().isAnswer());
    int agreement = (overlaps(wanted, act) ? 3 : 0) + (speakers ? 2 : 0) + (targets ? 2 : 0);
    return new Match(g, s, agreement, speakers, targets);
  }

  boolean overlaps(GoldAct wanted, SpeechAct act) {
    return wanted.place().overlaps(points.of(act.cue()));
  }

  private boolean isNear(GoldAct wanted, SpeechAct act) {
    Span evidence = points.of(act.evidence());
    int apart = Math.abs(points.at(act.cue().start()) - wanted.place().start());
    return evidence.length() <= LONGEST_EVIDENCE
        && apart <= FARTHEST_CUE
        && wanted.place().overlaps(evidence);
  }

  static List<GoldParty> parties(List<org.gainsay.party.Role> roles) {
    return roles.stream()
        .map(role -> new GoldParty(role.party().name(), role.party().side()))
        .toList();
  }

  /** Whether a system act is left out of the count: it matches a gold act that is a repeat. */
  boolean isRepeat(int s) {
    Match match = bySystem.get(s);
    return match != null && gold.acts().get(match.gold()).sameAs() != null;
  }

  /** Whether the tie of a system act to what it answers counts as given. */
  boolean hasCountedLink(int s) {
    LinkedAct act = system.acts().get(s);
    Match match = bySystem.get(s);
    boolean repeat = match == null ? act.sameAs() != null : isRepeat(s);
    return act.respondsTo() != null && act.act().mode().isDone() && !repeat;
  }

  /**
   * Whether a system act answers what the gold says that it answers: that act, a repeat of it, or
   * another of its type by a speaker of the same side.
   */
  boolean hasRightLink(int s) {
    Match match = bySystem.get(s);
    LinkedAct act = system.acts().get(s);
    if (match == null || act.respondsTo() == null) {
      return false;
    }
    int wanted = index(gold.acts().get(match.gold()).respondsTo());
    if (wanted < 0) {
      return false;
    }
    int answered = act.respondsTo().act();
    Match answeredMatch = bySystem.get(answered);
    if (answeredMatch != null && root(answeredMatch.gold()) == root(wanted)) {
      return true;
    }
    SpeechAct other = system.acts().get(answered).act();
    GoldAct target = gold.acts().get(wanted);
    return other.type() == target.type()
        && PartyMatch.right(target.speakers(), parties(other.speakers()), false);
  }

  /** The index of the gold act with the id; -1 if there is none. */
  int index(@org.jspecify.annotations.Nullable String id) {
    for (int g = 0; g < gold.acts().size(); g++) {
      if (gold.acts().get(g).id().equals(id)) {
        return g;
      }
    }
    return -1;
  }

  private int root(int g) {
    int main = index(gold.acts().get(g).sameAs());
    return main < 0 ? g : root(main);
  }
}
