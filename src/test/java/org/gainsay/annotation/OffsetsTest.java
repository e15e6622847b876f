package org.gainsay.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  private static List<String> forms(String text) {
    return TestAnnotator.annotate(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::form)
        .toList();
  }

  private static List<String> slices(String text) {
    return TestAnnotator.annotate(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.span().in(text))
        .toList();
  }

  @Test
  void formsAreTheTextThatTheirSpansCut() {
    String text =
        "😀 China’s “denial”\u00A0came 👩‍👩‍👧 to\u202Fthe U.N.\u00A0He ac\u00ADcused Iran.";
    assertEquals(slices(text), forms(text));
  }

  @Test
  void surrogatePairsShiftNothing() {
    assertEquals(List.of("😀", "Iran", "denied", "it", "."), forms("😀 Iran denied it."));
  }

  @Test
  void blanksThatDoNotBreakDivideWords() {
    assertEquals(List.of("Iran", "denied", "it", "."), forms("Iran\u00A0denied\u202Fit."));
  }

  @Test
  void aSoftHyphenStaysInTheFormAndNotInTheLemma() {
    Token verb =
        TestAnnotator.annotate("Iran ac\u00ADcused Iraq.").sentences().get(0).tokens().get(1);
    assertEquals("ac\u00ADcused", verb.form());
    assertEquals("accuse", verb.lemma());
  }

  @Test
  void numbersAndAddressesKeepTheirFormAsLemma() {
    List<String> lemmas =
        TestAnnotator.annotate("They stole 3,400 files from www.example.org.")
            .sentences()
            .get(0)
            .tokens()
            .stream()
            .map(Token::lemma)
            .toList();
    assertEquals(List.of("they", "steal", "3,400", "file", "from", "www.example.org", "."), lemmas);
  }
}
