package org.gainsay.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static void splits(String... sentences) {
    assertEquals(List.of(sentences), TestAnnotator.sentences(String.join(" ", sentences)));
  }

  @Test
  void anAbbreviationEndsASentenceBeforeAWordThatOpensOne() {
    splits("China denied it at the U.N.", "He left for Washington, D.C.", "The talks failed.");
  }

  @Test
  void anAbbreviationInsideANameEndsNothing() {
    splits("The U.N. Security Council met Gen. Mark Shaw and Ms. Ana Diaz at 9 a.m. Monday.");
  }

  @Test
  void aTimeOfDayMayEndASentence() {
    splits("They accused Iran at 9 a.m.", "The answer came at noon.");
  }

  @Test
  void aClosingMarkStaysWithItsSentence() {
    splits("“It is a lie.”", "Mr. Zhao denied everything.");
    splits("\"It is a lie.\"", "Mr. Zhao denied everything.");
  }

  @Test
  void aQuestionInAQuotationGoesOnWithItsSpeaker() {
    splits("“Who did this?” he asked.", "“What proof?” Zhao Lijian asked on Monday.");
  }

  @Test
  void anAcronymAndANumberLoseTheirFullStop() {
    splits("It was done by the FSB.", "Russia denied it in 2015.", "Kim blamed Seoul.");
    assertEquals(
        List.of("FSB", "."),
        TestAnnotator.annotate("It was done by the FSB. Russia denied it.")
            .sentences()
            .get(0)
            .tokens()
            .stream()
            .skip(5)
            .map(Token::form)
            .toList());
  }

  @Test
  void aBracketHoldsItsSentencesTogether() {
    splits("Iran (which denied it. It always does.) was blamed.", "Nobody answered.");
  }

  @Test
  void sentencesNeverCrossParagraphs() {
    assertEquals(
        List.of("China denied", "the claim."), TestAnnotator.sentences("China denied\nthe claim."));
  }

  @Test
  void theDatelineIsNotParsed() {
    String text = "BEIJING, July 20 (AP) - China said it was slander.";
    Dateline dateline = new Dateline("BEIJING", "AP", null, new Span(0, 21));
    Sentence sentence =
        TestAnnotator.get().annotate(TestAnnotator.article(text, dateline)).sentences().get(0);
    assertEquals("China said it was slander.", sentence.span().in(text));
  }
}
