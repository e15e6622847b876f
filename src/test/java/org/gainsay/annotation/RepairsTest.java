package org.gainsay.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;
import org.junit.jupiter.api.Test;

class RepairsTest {
  /** Each word as form/head/label. */
  private static List<Token> tree(String words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(0, 0),
              parts[0],
              parts[0],
              "X",
              Integer.parseInt(parts[1]),
              parts[2]));
    }
    return tokens;
  }

  private static void mends(String parsed, String expected) {
    assertEquals(tree(expected), new Repairs().mend(tree(parsed)));
  }

  @Test
  void aVerbOfSayingBecomesTheHeadOfWhatIsSaid() {
    mends(
        "It/1/nsubj lied/-1/root ,/1/punct Zhao/4/nsubj said/1/ccomp",
        "It/1/nsubj lied/4/ccomp ,/1/punct Zhao/4/nsubj said/-1/root");
  }

  @Test
  void aVerbOfSayingThatIsReportedItselfStays() {
    String reported = "Kim/1/nsubj denied/-1/root Zhao/3/nsubj said/1/ccomp it/3/dobj";
    mends(reported, reported);
  }

  @Test
  void aVerbOfSayingWithContentOfItsOwnStays() {
    String own = "It/1/nsubj lied/-1/root ,/1/punct Zhao/4/nsubj said/1/ccomp left/4/ccomp";
    mends(own, own);
  }
}
