package org.gainsay.link;

import static org.gainsay.extract.ActType.ACCUSATION;
import static org.gainsay.extract.ActType.CRITICISM;
import static org.gainsay.extract.ActType.DENIAL;
import static org.gainsay.extract.ActType.NO_COMMENT;
import static org.gainsay.extract.ActType.REJECTION;
import static org.gainsay.extract.ActType.SUPPORT;
import static org.gainsay.extract.Mode.ASSERTED;
import static org.gainsay.extract.Mode.NEGATED;
import static org.gainsay.extract.Mode.PRESUPPOSED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.junit.jupiter.api.Test;

/**
 * Links between acts made by hand. The text is a row of numbered sentences, "s00 stole the boats.";
 * an act's cue and content are words of one of them.
 */
class LinkerTest {
  private static final int LENGTH = "s00 stole the boats. ".length();
  private static final String TEXT =
      String.join("", Stream.iterate(10, i -> i + 1).limit(40).map(LinkerTest::row).toList());

  private static String row(int number) {
    return "s"
        + number
        + (number < 30 ? " stole the boats. " : " burnt our barn. ")
        + (number < 30 ? "" : " ");
  }

  private static List<Role> roles(String sides) {
    return sides.isEmpty()
        ? List.of()
        : Stream.of(sides.split(" "))
            .map(s -> new Party("state/" + s, s, PartyKind.STATE, s, null, null))
            .map(p -> new Role(p, null))
            .toList();
  }

  /** An act in the sentence of that place; its cue is the sentence's first word. */
  private static SpeechAct act(int at, ActType type, String who, String whom, Mode mode) {
    int start = at * LENGTH;
    return at(start, start, type, who, whom, mode);
  }

  private static SpeechAct act(int at, ActType type, String who, String whom) {
    return act(at, type, who, whom, ASSERTED);
  }

  private static SpeechAct at(
      int start, int sentence, ActType type, String who, String whom, Mode mode) {
    return new SpeechAct(
        type,
        new Span(start, start + 3),
        new Span(sentence, sentence + LENGTH - 1),
        roles(who),
        roles(whom),
        new Span(sentence, sentence + LENGTH - 2),
        mode,
        Form.INDIRECT,
        null,
        "rule",
        1);
  }

  /** "index answers n (rule) repeats n (rule) of proposition", targets first where completed. */
  private static List<String> link(SpeechAct... acts) {
    return new Linker()
        .link(Acts.article(TEXT), List.of(acts)).acts().stream().map(LinkerTest::line).toList();
  }

  private static String line(LinkedAct linked) {
    Link answer = linked.respondsTo();
    Link repeat = linked.sameAs();
    String whom =
        linked.act().targets().isEmpty() ? "?" : linked.act().targets().get(0).party().side();
    return whom
        + (answer == null ? "" : " answers " + answer.act() + " " + answer.rule())
        + (repeat == null ? "" : " repeats " + repeat.act() + " " + repeat.rule())
        + " of "
        + linked.proposition();
  }

  @Test
  void aDenialAnswersTheAccusationInItsObject() {
    assertEquals(
        List.of("B of 0", "A answers 2 in-its-object of 2", "B of 2"),
        link(
            act(0, ACCUSATION, "C", "B"),
            at(5 * LENGTH, 5 * LENGTH, DENIAL, "B", "", ASSERTED),
            at(5 * LENGTH + 4, 5 * LENGTH, ACCUSATION, "A", "B", PRESUPPOSED)));
  }

  @Test
  void aDenialAnswersTheNearestEarlierAccusationAgainstIt() {
    assertEquals(
        List.of("B of 0", "B of 1", "D of 2", "C answers 1 nearest-against-it of 1"),
        link(
            act(0, ACCUSATION, "A", "B"),
            act(25, ACCUSATION, "C", "B"),
            act(26, ACCUSATION, "C", "D"),
            act(27, DENIAL, "B", "")));
  }

  @Test
  void aDenialThatNamesTheAccuserAnswersTheAccuser() {
    assertEquals(
        List.of("B of 0", "B of 1", "A answers 0 nearest-against-it of 0"),
        link(
            act(0, ACCUSATION, "A", "B"),
            act(25, ACCUSATION, "C", "B"),
            act(27, DENIAL, "B", "A")));
  }

  @Test
  void aDenialThatOpensTheStoryAnswersTheNextAccusationAgainstIt() {
    assertEquals(
        List.of("A answers 1 next-against-it of 1", "B of 1"),
        link(act(0, DENIAL, "B", ""), act(1, ACCUSATION, "A", "B")));
  }

  @Test
  void nobodyAnswersTheirOwnSide() {
    assertEquals(
        List.of("B of 0", "? of 1"), link(act(0, ACCUSATION, "B", "B"), act(1, DENIAL, "B", "")));
  }

  @Test
  void anAccusationThatWasNotMadeIsNotAnswered() {
    assertEquals(
        List.of("B of 0", "? of 1"),
        link(act(0, ACCUSATION, "A", "B", NEGATED), act(1, DENIAL, "B", "")));
  }

  @Test
  void silenceAnswersOnlyWhatWasToldBefore() {
    assertEquals(
        List.of("? of 0", "B of 1", "A answers 1 nearest-against-it of 1"),
        link(
            act(0, NO_COMMENT, "B", ""),
            act(1, ACCUSATION, "A", "B"),
            act(2, NO_COMMENT, "B", "")));
  }

  @Test
  void aCounterAccusationAnswersWhatItsSpeakerDenies() {
    assertEquals(
        List.of(
            "B of 0", "A answers 0 nearest-against-it of 0", "A answers 0 beside-a-denial of 2"),
        link(act(0, ACCUSATION, "A", "B"), act(1, DENIAL, "B", ""), act(2, CRITICISM, "B", "A")));
  }

  @Test
  void supportAnswersTheAccusationOfWhomItSupports() {
    assertEquals(
        List.of("B of 0", "A answers 0 by-whom-it-supports of 0"),
        link(act(0, ACCUSATION, "A", "B"), act(1, SUPPORT, "C", "A")));
  }

  @Test
  void aRejectionTakesItsTargetFromTheDisputeAndAnswersNothing() {
    assertEquals(
        List.of("B of 0", "A of 1"),
        link(act(0, ACCUSATION, "A", "B"), act(1, REJECTION, "B", "")));
  }

  @Test
  void theSameChargeBySameSidesIsARepeat() {
    assertEquals(
        List.of("B of 0", "B repeats 0 same-charge of 0"),
        link(act(0, ACCUSATION, "A", "B"), act(1, ACCUSATION, "A", "B")));
  }

  @Test
  void anotherChargeIsNoRepeat() {
    assertEquals(
        List.of("B of 0", "B of 1"),
        link(act(0, ACCUSATION, "A", "B"), act(25, ACCUSATION, "A", "B")));
  }

  @Test
  void twoDenialsOfOneChargeAreOneAnswerTwice() {
    assertEquals(
        List.of(
            "B of 0",
            "A answers 0 nearest-against-it of 0",
            "A answers 0 nearest-against-it repeats 1 same-answer of 0"),
        link(act(0, ACCUSATION, "A", "B"), act(1, DENIAL, "B", ""), act(2, DENIAL, "B", "")));
  }

  @Test
  void aJointAccusationIsAnsweredByEachOfTheAccused() {
    assertEquals(
        List.of(
            "B of 0", "A answers 0 nearest-against-it of 0", "A answers 0 nearest-against-it of 0"),
        link(act(0, ACCUSATION, "A C", "B D"), act(1, DENIAL, "B", ""), act(2, DENIAL, "D", "")));
  }
}
