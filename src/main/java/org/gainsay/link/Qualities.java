package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.QualityTable.Row;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * Says more about linked acts than their type: what kind of wrong is alleged, on what the charge
 * rests, why a denial says that it is not so, and when the thing is said to have happened. Only
 * what words of the act's own sentence say; where they say nothing, there is no code. Safe for use
 * by many threads.
 */
final class Qualities {
  private static final QualityTable TABLE = new QualityTable();

  private Qualities() {}

  /** The same acts with their qualities. */
  static LinkedArticle add(LinkedArticle linked, Discourse discourse) {
    if (linked.acts().isEmpty()) {
      return linked;
    }
    List<LinkedAct> acts = new ArrayList<>();
    for (LinkedAct told : linked.acts()) {
      acts.add(described(told, linked, discourse));
    }
    return new LinkedArticle(linked.article(), acts);
  }

  private static LinkedAct described(LinkedAct told, LinkedArticle linked, Discourse discourse) {
    SpeechAct act = told.act();
    Optional<Sentence> sentence =
        discourse.annotated().sentences().stream()
            .filter(s -> s.span().contains(act.cue().start()))
            .findFirst();
    if (sentence.isEmpty()) {
      return told;
    }
    List<SpeechAct> beside =
        linked.acts().stream()
            .map(LinkedAct::act)
            .filter(other -> sentence.get().span().contains(other.cue().start()))
            .toList();
    Grammar grammar = new Grammar(sentence.get());
    List<Quality> qualities = new ArrayList<>();
    QualityPlaces places = new QualityPlaces(discourse, grammar, act, beside, TABLE.nouns());
    read(act, grammar, discourse, places, qualities);
    ofSpeakers(act, places, qualities);
    counter(act, beside, qualities);
    qualities.sort(
        Comparator.comparing(Quality::list)
            .thenComparing(Quality::words)
            .thenComparing(Quality::code));
    return new LinkedAct(
        act,
        told.respondsTo(),
        told.sameAs(),
        told.proposition(),
        qualities,
        IncidentTimes.of(act, grammar, places, linked.article().date()).orElse(null));
  }

  private static void read(
      SpeechAct act,
      Grammar grammar,
      Discourse discourse,
      QualityPlaces places,
      List<Quality> into) {
    Map<QualityList, Integer> readTo = new EnumMap<>(QualityList.class);
    for (Token word : grammar.sentence().tokens()) {
      for (Row row : TABLE.at(word)) {
        boolean open =
            row.list().takes(act.type())
                && readTo.getOrDefault(row.list(), 0) <= word.index()
                && fits(row, act);
        if (!open) {
          continue;
        }
        Optional<List<Token>> words = TABLE.match(row, grammar, word, discourse);
        if (words.isPresent() && stands(row, act, grammar, words.get(), places)) {
          put(row, span(words.get()), into);
          readTo.put(row.list(), word.index() + row.phrase().size());
        }
      }
    }
  }

  private static boolean stands(
      Row row, SpeechAct act, Grammar grammar, List<Token> words, QualityPlaces places) {
    if (row.code().equals(QualityTable.NONE)) {
      return true;
    }
    Token governor = QualityTable.governor(words.subList(0, row.phrase().size()));
    if (!places.holds(row.place(), governor)) {
      return false;
    }
    boolean undone =
        row.list() == QualityList.ALLEGATION_KIND
            && act.type() == ActType.ACCUSATION
            && act.mode().isDone()
            && grammar.negated(governor);
    return !undone;
  }

  private static boolean fits(Row row, SpeechAct act) {
    boolean any = row.kinds().isEmpty() && !row.ofState();
    return any || act.speakers().stream().anyMatch(role -> fits(row, role));
  }

  private static boolean fits(Row row, Role speaker) {
    boolean kind = row.kinds().isEmpty() || row.kinds().contains(speaker.party().kind());
    return kind && (!row.ofState() || speaker.party().side().matches("[A-Z]{3}"));
  }

  /** What the kind of the speaker alone says. */
  private static void ofSpeakers(SpeechAct act, QualityPlaces places, List<Quality> into) {
    for (Row row : TABLE.ofKind()) {
      if (row.list().takes(act.type())) {
        for (Role speaker : act.speakers()) {
          if (speaker.mention() != null && fits(row, speaker) && places.named(speaker)) {
            put(row, speaker.mention(), into);
          }
        }
      }
    }
  }

  /** A denial whose speaker in the same sentence accuses the accuser. */
  private static void counter(SpeechAct act, List<SpeechAct> beside, List<Quality> into) {
    if (act.type() != ActType.DENIAL) {
      return;
    }
    for (SpeechAct other : beside) {
      boolean back =
          other.type() == ActType.ACCUSATION
              && other.mode().isDone()
              && Role.sameSide(other.speakers(), act.speakers())
              && Role.sameSide(other.targets(), act.targets());
      if (back && into.stream().noneMatch(q -> q.code().equals("counter-accusation"))) {
        into.add(new Quality(QualityList.GROUND, "counter-accusation", other.cue()));
      }
    }
  }

  private static void put(Row row, Span words, List<Quality> into) {
    boolean known =
        into.stream().anyMatch(q -> q.list() == row.list() && q.code().equals(row.code()));
    if (!known && !row.code().equals(QualityTable.NONE)) {
      into.add(new Quality(row.list(), row.code(), words));
    }
  }

  private static Span span(List<Token> words) {
    Span span = words.get(0).span();
    for (Token word : words) {
      span = span.join(word.span());
    }
    return span;
  }
}
