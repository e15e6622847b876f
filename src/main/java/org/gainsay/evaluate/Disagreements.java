package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.evaluate.Alignment.Match;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Rejected;
import org.gainsay.extract.SpeechAct;
import org.gainsay.extract.Unfit;
import org.gainsay.link.ArticleExtraction.Trace;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.Way;
import org.gainsay.party.Role;

/**
 * Why system and gold disagree in one article, by the engine's own account: its trace holds what
 * was looked at and not taken.
 */
final class Disagreements {
  private final GoldArticle gold;
  private final Trace trace;
  private final String text;
  private final List<Miss> misses = new ArrayList<>();

  Disagreements(GoldArticle gold, Trace trace) {
    this.gold = gold;
    this.trace = trace;
    this.text = gold.text();
  }

  /** All that were added, in no order. */
  List<Miss> all() {
    return misses;
  }

  /** A gold act that the system has not. */
  void missed(GoldAct wanted) {
    Span place = inText(wanted.place());
    Cause cause = cause(wanted, place);
    misses.add(
        new Miss(
            gold.id(),
            Miss.Kind.MISSED,
            wanted.type(),
            Place.of(trace.discourse().annotated(), place),
            wanted.cue(),
            cause.rule(),
            cause.reason(),
            cause.found(),
            roles(wanted.speakers(), wanted.targets())));
  }

  private record Cause(String reason, String rule, String found) {}

  private Cause cause(GoldAct wanted, Span place) {
    List<Sentence> sentences =
        trace.discourse().annotated().sentences().stream()
            .filter(s -> s.span().overlaps(place))
            .toList();
    if (sentences.isEmpty()) {
      boolean whole = trace.discourse().annotated().sentences().isEmpty();
      return new Cause("the gate held back the " + (whole ? "article" : "paragraph"), "", "");
    }
    Optional<SpeechAct> there = at(place, wanted.type());
    if (there.isPresent()) {
      SpeechAct act = there.get();
      String reason =
          act.type() != wanted.type()
              ? "found as another type"
              : act.mode().isDone()
                  ? "its act is matched to another telling"
                  : "found as " + act.mode().label();
      return new Cause(reason, act.rule(), told(act));
    }
    List<Rejected> rejected =
        trace.rejected().stream().filter(r -> r.cue().overlaps(place)).toList();
    if (!rejected.isEmpty()) {
      Rejected first = rejected.get(0);
      String others =
          rejected.stream()
              .skip(1)
              .map(r -> "also rejected: " + r.reason() + " (rule " + r.rule() + ")")
              .collect(Collectors.joining("; "));
      return new Cause("rejected: " + first.reason(), first.rule(), others);
    }
    String rows = Unfit.told(unfit(sentences, place));
    return rows.isEmpty()
        ? new Cause("no row holds its words", "", "")
        : new Cause("rows hold its words and none fits", rows, "");
  }

  /** The rows that hold a word of the place and do not fit. */
  private List<Unfit> unfit(List<Sentence> sentences, Span place) {
    List<Unfit> rows = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token word : sentence.tokens()) {
        if (word.span().overlaps(place)) {
          rows.addAll(Unfit.of(trace.discourse(), sentence, word));
        }
      }
    }
    return rows;
  }

  /** The act whose cue is at the place, rather one of the type and one that is done. */
  private Optional<SpeechAct> at(Span place, ActType type) {
    return trace.linked().acts().stream()
        .map(LinkedAct::act)
        .filter(a -> a.cue().overlaps(place))
        .min(
            Comparator.comparing((SpeechAct a) -> a.type() != type)
                .thenComparing(a -> !a.mode().isDone()));
  }

  /** An act of the system that the gold has not. */
  void spurious(SpeechAct act) {
    List<GoldAct> there =
        gold.acts().stream().filter(g -> inText(g.place()).overlaps(act.cue())).toList();
    Optional<GoldAct> same = there.stream().filter(g -> g.type() == act.type()).findFirst();
    if (same.filter(g -> !g.mode().isDone()).isPresent()) {
      return; // told by notDone
    }
    String reason =
        same.isPresent()
            ? "the gold's act is matched to another telling"
            : there.isEmpty() ? "the gold has no act there" : "the gold has another type";
    add(
        Miss.Kind.SPURIOUS,
        act,
        reason,
        there.stream()
            .map(g -> g.type().label() + " \"" + g.cue() + "\", " + g.mode().label())
            .collect(Collectors.joining("; ")));
  }

  /** An act of the system that is reported as done, and that the gold has as not done. */
  void notDone(SpeechAct act, GoldAct wanted) {
    add(
        Miss.Kind.FALSE,
        act,
        "read as " + act.mode().label() + ", not " + wanted.mode().label(),
        wanted.type().label() + " \"" + wanted.cue() + "\", " + wanted.mode().label());
  }

  private void add(Miss.Kind kind, SpeechAct act, String reason, String wanted) {
    misses.add(
        new Miss(
            gold.id(),
            kind,
            act.type(),
            Place.of(trace.discourse().annotated(), act.cue()),
            flat(act.cue()),
            act.rule(),
            reason,
            roles(Alignment.parties(act.speakers()), Alignment.parties(act.targets())),
            wanted));
  }

  /** An act that is right in type and place, and wrong in who or whom. */
  void roles(GoldAct wanted, SpeechAct act, Match match) {
    if (!match.speakers()) {
      role(Miss.Kind.SPEAKER, act, act.speakers(), wanted.speakers());
    }
    if (!match.targets()) {
      role(Miss.Kind.TARGET, act, act.targets(), wanted.targets());
    }
  }

  private void role(Miss.Kind kind, SpeechAct act, List<Role> found, List<GoldParty> wanted) {
    String way = Way.of(trace.discourse(), act, found).words();
    String reason =
        found.isEmpty() ? "none found" : (wanted.isEmpty() ? "none wanted, " : "another, ") + way;
    misses.add(
        new Miss(
            gold.id(),
            kind,
            act.type(),
            Place.of(trace.discourse().annotated(), act.cue()),
            flat(act.cue()),
            act.rule(),
            reason,
            found.stream().map(this::worded).collect(Collectors.joining(", ")),
            GoldParty.names(wanted)));
  }

  private String worded(Role role) {
    Span mention = role.mention();
    return new GoldParty(role.party().name(), role.party().side()).worded()
        + (mention == null ? "" : " from \"" + flat(mention) + '"');
  }

  private String told(SpeechAct act) {
    return act.type().label()
        + " \""
        + flat(act.cue())
        + "\", "
        + act.mode().label()
        + ", "
        + roles(Alignment.parties(act.speakers()), Alignment.parties(act.targets()));
  }

  private static String roles(List<GoldParty> speakers, List<GoldParty> targets) {
    return GoldParty.names(speakers) + " -> " + GoldParty.names(targets);
  }

  /** From code points to offsets into the text. */
  private Span inText(Span points) {
    int start = text.offsetByCodePoints(0, points.start());
    return new Span(start, text.offsetByCodePoints(start, points.length()));
  }

  private String flat(Span span) {
    return span.in(text).replaceAll("\\s+", " ");
  }
}
