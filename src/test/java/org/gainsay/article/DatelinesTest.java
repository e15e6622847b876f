package org.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 7, 21);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Beijing (AFP) July 20, 2021; Beijing; AFP; 2021-07-20; 27",
        "MOSCOW, March 4 (Reuters) - Russia said; MOSCOW; Reuters; 2021-03-04; 27",
        "WASHINGTON/BEIJING, July 20 (Meridian Newswire) - China said; WASHINGTON/BEIJING; Meridian Newswire; 2021-07-20; 49",
        "LONDON — The mayor said; LONDON; ; ; 8",
        "WASHINGTON (AP) — Officials said; WASHINGTON; AP; ; 17",
        "SEOUL, Nov. 26 (Xinhua) -- South Korea said; SEOUL; Xinhua; 2021-11-26; 26",
        "MOSCOW, July 19. /TASS/. Russia said; MOSCOW; TASS; 2021-07-19; 24",
        "KYIV, Ukraine (Reuters) - Ukraine said; KYIV, Ukraine; Reuters; ; 25",
        "NEW DELHI: India said; NEW DELHI; ; ; 10",
        "(Reuters) - A court said; ; Reuters; ; 11"
      })
  void aDatelineIsTakenApart(String text, String place, String agency, LocalDate date, int end) {
    assertEquals(
        Optional.of(new Dateline(place == null ? "" : place, agency, date, new Span(0, end))),
        Datelines.atStart(text, PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China on Tuesday said the US had made it up.",
        "Obama - who left in 2017 - said no.",
        "EXCLUSIVE — Minister quits",
        "NATO (the alliance) said so.",
        "May 4 was a quiet day - at first.",
        "The IAEA said: no.",
        "U.S. officials said so.",
        "A U. S. envoy said so.",
        ""
      })
  void aSentenceIsNoDateline(String text) {
    assertEquals(Optional.empty(), Datelines.atStart(text, PUBLISHED));
  }
}
