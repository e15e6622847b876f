package org.gainsay.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.ArticleExtraction.Trace;
import org.gainsay.link.Link;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.party.Parties;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Speakers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String TEXT =
      "\uD83D\uDE42 Peru accused Chile of theft. Chile denied it and would not rule out a suit.";
  private static final Party PERU = state("Peru", "PER");
  private static final Party CHILE = state("Chile", "CHL");

  private static Party state(String name, String side) {
    return new Party("state/" + side, name, PartyKind.STATE, side, null, null);
  }

  private static GoldAct gold(
      String id, ActType type, String cue, Party speaker, @Nullable String respondsTo, Mode mode) {
    // one emoji in front: two UTF-16 units, one code point
    int start = TEXT.indexOf(cue) - 1;
    Party other = speaker.equals(PERU) ? CHILE : PERU;
    List<GoldParty> targets = List.of(new GoldParty(other.name(), other.side()));
    return new GoldAct(
        id,
        type,
        cue,
        new Span(start, start + cue.length()),
        List.of(new GoldParty(speaker.name(), speaker.side())),
        targets,
        respondsTo,
        null,
        mode,
        Form.INDIRECT);
  }

  private static LinkedAct act(
      ActType type, String cue, Party speaker, Party target, @Nullable Link answers) {
    Span place = new Span(TEXT.indexOf(cue), TEXT.indexOf(cue) + cue.length());
    SpeechAct act =
        new SpeechAct(
            type,
            place,
            place,
            List.of(new Role(speaker, null)),
            List.of(new Role(target, null)),
            null,
            Mode.ASSERTED,
            Form.INDIRECT,
            null,
            "test",
            1);
    return new LinkedAct(act, answers, null, 0);
  }

  private static final GoldArticle GOLD =
      new GoldArticle(
          "a",
          TEXT,
          List.of(
              gold("a1", ActType.ACCUSATION, "accused", PERU, null, Mode.ASSERTED),
              gold("a2", ActType.DENIAL, "denied", CHILE, "a1", Mode.ASSERTED),
              gold("a3", ActType.THREAT, "would not rule out", CHILE, null, Mode.NEGATED)));

  private static Score score(LinkedAct... acts) {
    Article article =
        new Article("a", null, null, null, null, null, null, null, TEXT, List.of(), List.of());
    Scorer scorer = new Scorer();
    scorer.add(GOLD, trace(article, acts));
    return scorer.score();
  }

  private static Trace trace(Article article, LinkedAct... acts) {
    AnnotatedArticle unparsed = new AnnotatedArticle(article, List.of(), List.of());
    return new Trace(
        Speakers.of(unparsed, new Parties(List.of())),
        new LinkedArticle(article, List.of(acts)),
        List.of());
  }

  @Test
  void allThatIsRightCounts() {
    Score score =
        score(
            act(ActType.ACCUSATION, "accused", PERU, CHILE, null),
            act(ActType.DENIAL, "denied", CHILE, PERU, new Link(0, "test", 1)));
    assertEquals(new Tally("ALL", 2, 2, 2, 2, 2), score.all());
    assertEquals(new Tally("links", 1, 1, 1, 0, 0), score.links());
    assertEquals(List.of(), score.misses());
  }

  @Test
  void aWrongTargetIsRightInPlaceAndSpeakerOnly() {
    Score score = score(act(ActType.ACCUSATION, "accused", PERU, PERU, null));
    assertEquals(new Tally("Accusation", 1, 1, 1, 1, 0), score.types().get(0));
    Miss miss = score.misses().get(0);
    assertEquals(Miss.Kind.TARGET, miss.kind());
    assertEquals("Peru (PER)", miss.found());
    assertEquals("Chile (CHL)", miss.wanted());
  }

  @Test
  void whatTheGoldMarksNegatedMustNotBeReportedAsDone() {
    Score score = score(act(ActType.THREAT, "rule out", CHILE, PERU, null));
    assertEquals(1, score.reportedAsDone());
    assertEquals(new Tally("Threat", 0, 1, 0, 0, 0), score.types().get(2));
  }

  @Test
  void anotherTextCannotBeScored() {
    Article other =
        new Article("a", null, null, null, null, null, null, null, "x", List.of(), List.of());
    assertThrows(IllegalArgumentException.class, () -> new Scorer().add(GOLD, trace(other)));
  }
}
