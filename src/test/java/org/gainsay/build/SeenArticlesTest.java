package org.gainsay.build;

import static org.gainsay.build.SeenArticles.Place.NEW;
import static org.gainsay.build.SeenArticles.Place.REPEAT;
import static org.gainsay.build.SeenArticles.Place.SAME_ID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Article;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {
  private final SeenArticles seen = new SeenArticles();

  private static Article article(String id, String publisher, String text) {
    LocalDate day = LocalDate.of(2021, 7, 20);
    return new Article(
        id, null, null, null, null, day, publisher, null, text, List.of(), List.of());
  }

  @Test
  void oneArticleFromTwoPlacesIsARepeat() {
    assertEquals(NEW, seen.add(article("feed", "Courier", "Peru denied it.")));
    assertEquals(REPEAT, seen.add(article("page", "Courier", "Peru denied it.")));
  }

  @Test
  void theSameWordsByAnotherPublisherAreAnArticleOfTheirOwn() {
    assertEquals(NEW, seen.add(article("a", "Courier", "Peru denied it.")));
    assertEquals(NEW, seen.add(article("b", "Herald", "Peru denied it.")));
  }

  @Test
  void anotherTextUnderOneIdIsTold() {
    assertEquals(NEW, seen.add(article("a", "Courier", "Peru denied it.")));
    assertEquals(SAME_ID, seen.add(article("a", "Courier", "Peru did not deny it.")));
  }
}
