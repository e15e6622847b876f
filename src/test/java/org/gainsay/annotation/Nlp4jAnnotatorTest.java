package org.gainsay.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Nlp4jAnnotatorTest {
  @Test
  void aSentenceBecomesATree() {
    String view = ParseView.of(TestAnnotator.annotate("China denied it.").sentences().get(0));
    assertEquals(
        """
          0  China   china  NNP      1  nsubj
          1  denied  deny   VBD     -1  root
          2  it      it     PRP      1  dobj
          3  .       .      .        1  punct
        """,
        view);
  }

  @Test
  void aDayAtTheFrontIsNoPartOfTheNameAfterIt() {
    Sentence sentence =
        TestAnnotator.annotate("On Sunday Saudi Arabia expelled him.").sentences().get(0);
    assertEquals(
        List.of("On", "Sunday", "Saudi", "Arabia", "expelled", "him", "."),
        sentence.tokens().stream().map(Token::form).toList());
    assertEquals(
        List.of(4, 0, 3, 4, -1, 4, 4), sentence.tokens().stream().map(Token::head).toList());
  }

  @Test
  void aPaperNamedAfterADayKeepsItsName() {
    Sentence sentence =
        TestAnnotator.annotate("Sunday Telegraph reporters denied it.").sentences().get(0);
    assertEquals(List.of(1, 2, 3, -1, 3, 3), sentence.tokens().stream().map(Token::head).toList());
  }

  @Test
  void manyThreadsGetWhatOneGets() {
    String text =
        """
        The Kremlin denied that its agents had poisoned him.
        “We had nothing to do with it,” the spokesman, Ivan Orlov, told reporters.
        Britain, joined by NATO, accused Moscow of lying and expelled 23 diplomats.
        """;
    AnnotatedArticle alone = TestAnnotator.annotate(text);
    List<AnnotatedArticle> together =
        IntStream.range(0, 64).parallel().mapToObj(i -> TestAnnotator.annotate(text)).toList();
    assertEquals(
        Collections.nCopies(64, alone.sentences()),
        together.stream().map(AnnotatedArticle::sentences).toList());
  }

  @Test
  void anEmptyArticleHasNoSentences() {
    assertEquals(List.of(), TestAnnotator.annotate("").sentences());
    assertEquals(List.of(), TestAnnotator.annotate("\u00AD\u200B").sentences());
  }
}
