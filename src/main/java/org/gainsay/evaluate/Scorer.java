package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.evaluate.Alignment.Match;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.ArticleExtraction.Trace;
import org.gainsay.link.Confidence;
import org.gainsay.link.LinkedArticle;

/**
 * Scores a system against gold articles, as samples/gold/GUIDE.md defines agreement. Only acts that
 * are reported as done count. A gold act that repeats an earlier one is left out, and so is the
 * system act that matches it.
 */
public final class Scorer {
  private final Map<String, Tally> types = new TreeMap<>();
  private final Map<String, Tally> forms = new TreeMap<>();
  private final Map<String, Tally> modes = new TreeMap<>();
  private Tally links = Tally.none("links");
  private final List<Miss> misses = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final Confidence confidence = new Confidence();
  private int articles;
  private int reportedAsDone;

  /** Adds one article. The system must have read the very text of the gold. */
  public void add(GoldArticle gold, Trace trace) {
    LinkedArticle system = trace.linked();
    if (!gold.text().equals(system.article().text())) {
      throw new IllegalArgumentException(gold.id() + ": system and gold are of different texts");
    }
    articles++;
    Alignment alignment = new Alignment(gold, system);
    Disagreements why = new Disagreements(gold, trace);
    countFalse(gold, system, alignment, why);
    countGold(gold, system, alignment, why);
    countSystem(gold, system, alignment, why);
    countLinks(gold, system, alignment);
    judge(gold, trace, alignment);
    why.all().stream()
        .sorted(
            Comparator.comparingInt((Miss m) -> m.place().start())
                .thenComparing(Miss::kind)
                .thenComparing(Miss::type))
        .forEach(misses::add);
  }

  /** The score over all articles added so far. */
  public Score score() {
    Tally all = Tally.none("ALL");
    for (Tally tally : types.values()) {
      all = all.plus(tally);
    }
    return new Score(
        articles,
        List.copyOf(types.values()),
        List.copyOf(forms.values()),
        List.copyOf(modes.values()),
        all,
        links,
        reportedAsDone,
        misses,
        judged);
  }

  private void countFalse(
      GoldArticle gold, LinkedArticle system, Alignment alignment, Disagreements why) {
    for (GoldAct wanted : gold.acts()) {
      for (var linked : system.acts()) {
        SpeechAct act = linked.act();
        if (act.mode().isDone()
            && !wanted.mode().isDone()
            && act.type() == wanted.type()
            && alignment.overlaps(wanted, act)) {
          reportedAsDone++;
          why.notDone(act, wanted);
        }
      }
    }
  }

  private void countGold(
      GoldArticle gold, LinkedArticle system, Alignment alignment, Disagreements why) {
    for (int g = 0; g < gold.acts().size(); g++) {
      GoldAct wanted = gold.acts().get(g);
      if (!wanted.counts()) {
        continue;
      }
      String form = wanted.form().label();
      String mode = wanted.mode().label();
      types.merge(wanted.type().label(), Tally.none(wanted.type().label()).withGold(), Tally::plus);
      forms.merge(form, Tally.none(form).withGold(), Tally::plus);
      modes.merge(mode, Tally.none(mode).withGold(), Tally::plus);
      Match match = alignment.byGold().get(g);
      if (match == null) {
        why.missed(wanted);
        continue;
      }
      addMatch(types, wanted.type().label(), match);
      addMatch(forms, form, match);
      addMatch(modes, mode, match);
      if (!match.speakers() || !match.targets()) {
        SpeechAct act = system.acts().get(match.system()).act();
        why.roles(wanted, act, match);
      }
    }
  }

  private static void addMatch(Map<String, Tally> tallies, String kind, Match match) {
    tallies.merge(kind, Tally.none(kind).withMatch(match.speakers(), match.targets()), Tally::plus);
  }

  /** A matched act of the system counts under the gold's construction, another under its own. */
  private void countSystem(
      GoldArticle gold, LinkedArticle system, Alignment alignment, Disagreements why) {
    for (int s = 0; s < system.acts().size(); s++) {
      SpeechAct act = system.acts().get(s).act();
      if (!act.mode().isDone() || alignment.isRepeat(s)) {
        continue;
      }
      Match match = alignment.bySystem().get(s);
      String type = act.type().label();
      String form = (match == null ? act.form() : gold.acts().get(match.gold()).form()).label();
      String mode = (match == null ? act.mode() : gold.acts().get(match.gold()).mode()).label();
      types.merge(type, Tally.none(type).withSystem(), Tally::plus);
      forms.merge(form, Tally.none(form).withSystem(), Tally::plus);
      modes.merge(mode, Tally.none(mode).withSystem(), Tally::plus);
      if (match == null) {
        why.spurious(act);
      }
    }
  }

  private void judge(GoldArticle gold, Trace trace, Alignment alignment) {
    LinkedArticle system = trace.linked();
    for (int s = 0; s < system.acts().size(); s++) {
      SpeechAct act = system.acts().get(s).act();
      if (act.mode().isDone() && !alignment.isRepeat(s)) {
        Match match = alignment.bySystem().get(s);
        judged.add(
            new Judged(
                gold.id(),
                act.type(),
                Place.of(trace.discourse().annotated(), act.cue()),
                act.cue().in(system.article().text()),
                act.rule(),
                match != null && match.speakers() && match.targets(),
                confidence.weigh(trace.discourse(), act)));
      }
    }
  }

  private void countLinks(GoldArticle gold, LinkedArticle system, Alignment alignment) {
    for (GoldAct wanted : gold.acts()) {
      if (wanted.counts() && alignment.index(wanted.respondsTo()) >= 0) {
        links = links.withGold();
      }
    }
    for (int s = 0; s < system.acts().size(); s++) {
      if (alignment.hasCountedLink(s)) {
        links = links.withSystem();
        if (alignment.hasRightLink(s)) {
          links = links.withMatch(false, false);
        }
      }
    }
  }
}
