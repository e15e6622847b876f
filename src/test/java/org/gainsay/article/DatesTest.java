package org.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-07-20",
        "2021-07-20T23:30:00+08:00",
        "2021-07-20T00:10:00Z",
        "20210720T101500Z",
        "2021/7/20",
        "Tue, 20 Jul 2021 10:00:00 GMT",
        "July 20, 2021",
        "Jul. 20, 2021 at 5:00 p.m.",
        "20 July 2021",
        "20th of July, 2021",
        "20-Jul-2021",
        "20/07/2021",
        "07/20/2021",
        "20.07.2021"
      })
  void theDayIsFoundHoweverItIsWritten(String words) {
    assertEquals(Optional.of(LocalDate.of(2021, 7, 20)), Dates.parse(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"07/08/2021", "2021-02-30", "July 2021", "March 4", "May be 2021", "", "1/2"})
  void whatIsAmbiguousOrNoDayIsNotGuessed(String words) {
    assertEquals(Optional.empty(), Dates.parse(words));
  }

  @Test
  void aDayWithoutAYearTakesTheYearThatPutsItNextToPublication() {
    assertEquals(
        Optional.of(LocalDate.of(2020, 12, 31)),
        Dates.parseNear("Dec 31", LocalDate.of(2021, 1, 1)));
  }
}
