package org.gainsay.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.TestAnnotator;
import org.gainsay.annotation.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logical roles and negation, each asked of one verb of a sentence. */
class GrammarTest {
  private static String of(
      String text, String verb, Function<Grammar, Function<Token, String>> to) {
    Sentence sentence = TestAnnotator.annotate(text).sentences().get(0);
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(verb)).findFirst().orElseThrow();
    return to.apply(new Grammar(sentence)).apply(token);
  }

  private static String forms(List<Token> tokens) {
    return tokens.isEmpty()
        ? "-"
        : tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China accused Japan of theft. | accused | China > Japan",
        "Peru was accused by Chile of theft. | accused | Chile > Peru",
        "Cuba was accused of theft. | accused | - > Cuba",
        "France and Germany accused Iran and Iraq of theft. | accused | France Germany > Iran Iraq",
        "Estonia denied the raid and blamed Belarus. | blamed | Estonia > Belarus",
        "Latvia, which accused Belarus of theft, closed two crossings. | accused | Latvia > Belarus",
        "Kenya, accused by Somalia of theft, left. | accused | Somalia > Kenya",
        "A report accusing Russia of theft appeared. | accusing | report > Russia",
        "The raid, which Oslo condemned, went on. | condemned | Oslo > raid",
        "Oman wants to accuse Yemen of theft. | accuse | Oman > Yemen",
        "Mali left the talks after accusing Niger of theft. | accusing | Mali > Niger",
        "Three of the officers accused Togo of theft. | accused | officers > Togo",
      })
  void aVerbHasItsDoerAndItsObject(String text, String verb, String roles) {
    assertEquals(
        roles, of(text, verb, g -> v -> forms(g.subjects(v)) + " > " + forms(g.objects(v))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru accused Chile. | accused | false false false",
        "Peru did not accuse Chile. | accuse | true false false",
        "Peru never accused Chile. | accused | true false false",
        "Peru refused to accuse Chile. | accuse | true false false",
        "Peru stopped short of accusing Chile. | accusing | true false false",
        "Peru left without accusing Chile. | accusing | true false false",
        "No minister accused Chile. | accused | true false false",
        "Peru may accuse Chile. | accuse | false true true",
        "Peru would accuse Chile. | accuse | false true true",
        "Peru will accuse Chile. | accuse | false false true",
        "Peru wants to accuse Chile. | accuse | false true true",
        "If Peru accused Chile, talks would end. | accused | false true false",
      })
  void aVerbIsNegatedUnrealOrFuture(String text, String verb, String state) {
    assertEquals(
        state, of(text, verb, g -> v -> g.negated(v) + " " + g.unreal(v) + " " + g.future(v)));
  }
}
