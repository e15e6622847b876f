package org.gainsay.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<Quotation> found(String text) {
    return Quotations.in(text, TestAnnotator.article(text).paragraphs());
  }

  private static void finds(String text, String... inner) {
    assertEquals(List.of(inner), found(text).stream().map(q -> q.inner().in(text)).toList(), text);
  }

  @Test
  void everyKindOfDoubleMarkIsKnown() {
    finds("He said \"no\" and “never” and « jamais » and „nie“.", "no", "never", " jamais ", "nie");
    finds("It was ``a lie'', he said.", "a lie");
  }

  @Test
  void theSpanHoldsTheMarksAndTheInnerOneDoesNot() {
    String text = "Zhao called it “slander”.";
    Quotation quotation = found(text).get(0);
    assertEquals("“slander”", quotation.span().in(text));
    assertEquals("slander", quotation.inner().in(text));
  }

  @Test
  void singleMarksAreQuotationsWhereTheyAreNoApostrophes() {
    finds("China's envoys' reply: ‘It’s a lie’, he said.", "It’s a lie");
    finds("It isn't the states' fault, rock 'n' roll of the '90s.");
    finds("Minister slams 'baseless' claims", "baseless");
    finds("‘The states’ claims are false,’ she said.", "The states’ claims are false,");
  }

  @Test
  void marksInsideAQuotationAreNotTold() {
    finds("“He said ‘no’ to us,” Kim said.", "He said ‘no’ to us,");
  }

  @Test
  void aQuotationOfSeveralParagraphsGoesOn() {
    String text = "“We did nothing.\n“We know nothing,” he said. “Ask them.”\n“New,” she said.";
    assertEquals(
        List.of(false, true, false, false),
        found(text).stream().map(Quotation::continues).toList());
    finds(text, "We did nothing.", "We know nothing,", "Ask them.", "New,");
  }

  @Test
  void straightMarksGoOnToo() {
    String text = "\"We did nothing.\n\"We know nothing,\" he said.";
    assertEquals(List.of(false, true), found(text).stream().map(Quotation::continues).toList());
  }

  @Test
  void anUnbalancedQuotationEndsWithItsParagraph() {
    finds("He said “it is over. \nNobody else spoke.", "it is over.");
    finds("A 6\" pipe was found.");
  }
}
