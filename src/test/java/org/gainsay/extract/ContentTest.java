package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gainsay.article.Span;
import org.gainsay.link.Acts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the words reach that an act gives as its content and its speaker. */
class ContentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China accused Japan of stealing fishing data. | stealing fishing data",
        "Ottawa rebuked Riyadh for the arrests. | Riyadh for the arrests",
        "Estonia denounced Belarus. | Belarus",
        "Iran dismissed the report as a smear. | the report as a smear",
        "The Kremlin declined to comment. | to comment",
        "Iran denied that it shelled the port, adding that it had no guns. | it shelled the port",
      })
  void theContentIsWholeAndNoMore(String text, String content) {
    assertEquals(content, words(text, first(text).content()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Trump campaign accused China of theft. | The Trump campaign",
        "China accused Japan of theft. | China",
        "The defence minister of Latvia, Andris Krams, accused China of theft. | The defence minister of Latvia, Andris Krams",
      })
  void theSpeakerIsTheWholePhrase(String text, String speaker) {
    assertEquals(speaker, words(text, first(text).speakers().get(0).mention()));
  }

  private static SpeechAct first(String text) {
    return Acts.extraction().extract(Acts.article(text)).acts().get(0).act();
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "" : span.in(text);
  }
}
