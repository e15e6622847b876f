package org.gainsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every article: here of the test texts in any order, as paragraphs or in a row. */
class ExtractionPropertiesTest {
  private static final long SEED = Long.getLong("gainsay.seed", 20240510);

  static Stream<Article> articles() {
    Random random = new Random(SEED);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      List<String> texts = new ArrayList<>(ActCase.all().stream().map(ActCase::text).toList());
      Collections.shuffle(texts, random);
      String text = "";
      for (String each : texts.subList(0, 4 + random.nextInt(8))) {
        text += (text.isEmpty() ? "" : random.nextBoolean() ? " " : "\n") + each;
      }
      articles.add(Acts.article(text));
    }
    return articles.stream();
  }

  private static String about(Article article) {
    return "with -Dgainsay.seed=" + SEED + ": " + article.text();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("articles")
  void everySpanLiesInTheTextAndEveryCueInItsEvidence(Article article) {
    List<LinkedAct> acts = Acts.extraction().extract(article).acts();
    assertTrue(!acts.isEmpty(), () -> about(article));
    for (LinkedAct linked : acts) {
      SpeechAct act = linked.act();
      List<Span> spans = new ArrayList<>(List.of(act.cue(), act.evidence()));
      add(spans, act.content());
      Stream.concat(act.speakers().stream(), act.targets().stream())
          .map(Role::mention)
          .forEach(span -> add(spans, span));
      spans.forEach(s -> assertTrue(!s.in(article.text()).isBlank(), () -> about(article)));
      assertTrue(act.evidence().contains(act.cue()), () -> act + " " + about(article));
      assertTrue(act.confidence() > 0 && act.confidence() <= 1, () -> act.toString());
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("articles")
  void nobodyIsNamedTwiceInOneAct(Article article) {
    for (LinkedAct linked : Acts.extraction().extract(article).acts()) {
      for (List<Role> roles : List.of(linked.act().speakers(), linked.act().targets())) {
        List<String> keys = roles.stream().map(r -> r.party().key()).toList();
        assertEquals(keys.stream().distinct().toList(), keys, () -> about(article));
      }
    }
  }

  private static void add(List<Span> spans, @Nullable Span span) {
    if (span != null) {
      spans.add(span);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("articles")
  void everyLinkPointsToAnotherActInReadingOrder(Article article) {
    List<LinkedAct> acts = Acts.extraction().extract(article).acts();
    for (int i = 0; i < acts.size(); i++) {
      LinkedAct act = acts.get(i);
      boolean ordered = i == 0 || acts.get(i - 1).act().cue().compareTo(act.act().cue()) <= 0;
      assertTrue(ordered, () -> about(article));
      assertTrue(isOther(act.respondsTo(), i, acts.size()), () -> act + " " + about(article));
      assertTrue(isOther(act.sameAs(), i, acts.size()), () -> act + " " + about(article));
      int root = act.proposition();
      assertTrue(root >= 0 && root < acts.size(), () -> about(article));
      assertEquals(root, acts.get(root).proposition(), () -> about(article));
    }
  }

  private static boolean isOther(@Nullable Link link, int self, int size) {
    return link == null
        || (link.act() >= 0
            && link.act() < size
            && link.act() != self
            && link.score() > 0
            && link.score() <= 1
            && !link.rule().isBlank());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("articles")
  void theSameArticleGivesTheSameActs(Article article) {
    assertEquals(
        Acts.extraction().extract(article),
        Acts.extraction().trace(article).linked(),
        () -> about(article));
  }
}
