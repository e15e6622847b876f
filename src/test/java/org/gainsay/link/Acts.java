package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.TestAnnotator;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.extract.Extraction;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Authority;
import org.gainsay.party.Party;
import org.gainsay.party.PartyFinder;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Speakers;
import org.jspecify.annotations.Nullable;

/**
 * Texts to acts for tests, and acts as short lines: {@code [0] Denial [rejected] CHN -> USA
 * asserted indirect on 2024-05-07 answers [1]}. A party is its side, or its key where it has none;
 * nobody is "?", and a second reading stands behind a bar.
 */
public final class Acts {
  /** The day of publication of all test articles, a Friday. */
  public static final LocalDate FRIDAY = LocalDate.of(2024, 5, 10);

  private static final class Holder {
    static final PartyFinder PARTIES = new PartyFinder(Authority.load());
    static final Extraction ACTS = Extraction.standard();
    static final ArticleExtraction EXTRACTION =
        new ArticleExtraction(TestAnnotator.get(), PARTIES, ACTS);
  }

  private Acts() {}

  /** The one extraction that all tests share. */
  public static ArticleExtraction extraction() {
    return Holder.EXTRACTION;
  }

  /** An article of nothing but text and a day, each line a paragraph. */
  public static Article article(String text) {
    List<Span> paragraphs = TestAnnotator.article(text).paragraphs();
    return new Article(
        "test", null, null, null, null, FRIDAY, null, null, text, paragraphs, List.of());
  }

  /** The lines of the acts that a text tells, whatever the gate would hold back. */
  public static List<String> of(String text) {
    Article article = article(text);
    AnnotatedArticle annotated = TestAnnotator.get().annotateAll(article);
    Discourse discourse = Speakers.of(annotated, Holder.PARTIES.find(annotated));
    return lines(new Linker().link(article, Holder.ACTS.extract(discourse, r -> {})));
  }

  /** The acts that a text tells with their qualities, whatever the gate would hold back. */
  static LinkedArticle described(String text) {
    Article article = article(text);
    AnnotatedArticle annotated = TestAnnotator.get().annotateAll(article);
    Discourse discourse = Speakers.of(annotated, Holder.PARTIES.find(annotated));
    List<SpeechAct> acts = Holder.ACTS.extract(discourse, r -> {});
    return Qualities.add(new Linker().link(article, acts), discourse);
  }

  /** One line for each act. */
  public static List<String> lines(LinkedArticle linked) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < linked.acts().size(); i++) {
      lines.add("[" + i + "] " + line(linked.acts().get(i), linked.article().text()));
    }
    return lines;
  }

  private static String line(LinkedAct linked, String text) {
    SpeechAct act = linked.act();
    return act.type().label()
        + (" [" + act.cue().in(text).replace('\n', ' ') + "] ")
        + (sides(act.speakers()) + " -> " + sides(act.targets()))
        + (" " + act.mode().label() + " " + act.form().label())
        + (act.date() == null ? "" : " on " + act.date())
        + link(" answers ", linked.respondsTo())
        + link(" repeats ", linked.sameAs());
  }

  private static String link(String word, @Nullable Link link) {
    return link == null ? "" : word + "[" + link.act() + "]";
  }

  private static String sides(List<Role> roles) {
    return roles.isEmpty()
        ? "?"
        : roles.stream().map(Acts::reading).collect(Collectors.joining("+"));
  }

  /** A role's side, and behind a bar that of the other reading. */
  private static String reading(Role role) {
    return Stream.concat(Stream.of(role.party()), role.alternatives().stream())
        .map(Acts::side)
        .collect(Collectors.joining("|"));
  }

  private static String side(Party party) {
    return party.side().isEmpty() ? party.key() : party.side();
  }
}
