package org.gainsay.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
  private static List<Integer> parsed(String... paragraphs) {
    BitSet parsed = new Gate().paragraphs(TestAnnotator.article(String.join("\n", paragraphs)));
    return parsed.stream().boxed().toList();
  }

  @Test
  void anArticleWithoutACueIsNotParsed() {
    String text = "The choir sang, the conductor said.\n“Lovely,” said a listener.";
    assertEquals(List.of(), TestAnnotator.get().annotate(TestAnnotator.article(text)).sentences());
  }

  @Test
  void oneSentenceWithACueIsParsed() {
    assertEquals(List.of(0), parsed("Iran DENIED it."));
    assertEquals(List.of(0), parsed("It was, he said, Moscow that was\u00A0behind it."));
    assertEquals(List.of(0), parsed("The senator mocked his rival."));
    assertEquals(List.of(0), parsed("The mayor took aim at the bank."));
  }

  @Test
  void stemsBeginAWordAndWholeWordsEndIt() {
    assertEquals(List.of(), parsed("The unaccustomed liege sat there."));
    assertEquals(List.of(0), parsed("The accusations flew."));
  }

  @Test
  void neighboursOfACueAreParsedAndTheRestIsNot() {
    assertEquals(
        List.of(0, 1, 2, 4, 5),
        parsed(
            "It rained.",
            "Iran denied it.",
            "It rained.",
            "It rained.",
            "It rained.",
            "He said so."));
  }

  @Test
  void quotationMarksCountInAnArticleWithACue() {
    assertEquals(
        List.of(0, 1, 3, 4), parsed("Iran denied it.", "It rained.", "Sun.", "Rain.", "“Snow.”"));
  }
}
