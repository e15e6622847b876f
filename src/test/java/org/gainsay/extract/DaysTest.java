package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.TestAnnotator;
import org.gainsay.annotation.Token;
import org.gainsay.link.Acts;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day told on the verb "spoke" in an article of Friday, 10 May 2024. */
class DaysTest {
  private static String day(String text, @Nullable LocalDate published) {
    Sentence sentence = TestAnnotator.annotate(text).sentences().get(0);
    Token spoke =
        sentence.tokens().stream().filter(t -> t.form().equals("spoke")).findFirst().orElseThrow();
    return Days.near(new Grammar(sentence), spoke, published)
        .map(LocalDate::toString)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister spoke on Friday. | 2024-05-10",
        "The minister spoke on Thursday. | 2024-05-09",
        "The minister spoke on Saturday. | 2024-05-04",
        "The minister spoke Monday. | 2024-05-06",
        "On Tuesday the minister spoke. | 2024-05-07",
        "The minister on Wednesday spoke at length. | 2024-05-08",
        "The minister spoke yesterday. | 2024-05-09",
        "The minister spoke today. | 2024-05-10",
        "The minister spoke on May 3. | 2024-05-03",
        "The minister spoke on 3 May. | 2024-05-03",
        "The minister spoke on December 24. | 2023-12-24",
        "The minister spoke on March 1, 2021. | 2021-03-01",
        "The minister spoke on February 30. | none",
        "The minister spoke about the raid of Monday. | none",
        "The minister spoke in May. | none",
        "The minister spoke at noon. | none",
      })
  void aDayIsReadAgainstThatOfPublication(String text, String day) {
    assertEquals(day, day(text, Acts.FRIDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister spoke on Friday. | none",
        "The minister spoke on May 3. | none",
        "The minister spoke on May 3, 2020. | 2020-05-03",
      })
  void withoutADayOfPublicationOnlyWholeDatesAreDays(String text, String day) {
    assertEquals(day, day(text, null));
  }
}
