package org.gainsay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.link.LinkedArticle;
import org.junit.jupiter.api.Test;

class IrisTest {
  private static final Iris IRIS = Fixture.IRIS;

  @Test
  void aPlainIdStandsAsItIs() {
    assertEquals("http://localhost:3030/article/afp-2021.07_A", IRIS.article("afp-2021.07_A"));
  }

  @Test
  void aPathBecomesItsWordsAndAHash() {
    assertEquals(
        "http://localhost:3030/article/news-2021-jul-20-cafe.html~"
            + new Digest().add("news/2021/Jul 20/Café.html").hex(16),
        IRIS.article("news/2021/Jul 20/Café.html"));
  }

  @Test
  void idsThatDifferOnlyInWhatIsLostStayApart() {
    List<String> ids = List.of("a b", "a-b", "a/b", "A b", "..", "...", "б", "в", "x~1");
    assertEquals(ids.size(), new HashSet<>(ids.stream().map(IRIS::article).toList()).size());
  }

  @Test
  void sidesAreStatesByTheirCodeAndOthersByTheirName() {
    assertEquals("http://localhost:3030/party/state/chn", IRIS.side("CHN"));
    assertEquals("http://localhost:3030/party/side/who", IRIS.side("WHO"));
    assertEquals(IRIS.side("NOR"), IRIS.party(Fixture.NORWAY));
  }

  @Test
  void aBaseGetsItsSlashAndMustBeOfTheWeb() {
    assertEquals("https://data.example/g/", new Iris("https://data.example/g").base());
    assertThrows(IllegalArgumentException.class, () -> new Iris("file:///etc/"));
    assertThrows(IllegalArgumentException.class, () -> new Iris("http://a b/"));
  }

  @Test
  void anotherTextIsAnotherGraphAndOtherActs() {
    ArticleIris one = IRIS.of(Fixture.numbered(1, "accused"));
    ArticleIris two = IRIS.of(Fixture.numbered(1, "blamed"));
    assertEquals(one.article(), two.article());
    assertNotEquals(one.graph(), two.graph());
    assertNotEquals(one.acts(), two.acts());
  }

  @Test
  void twoActsOfOneCueHaveTwoNames() {
    LinkedArticle one = Fixture.numbered(1, "accused");
    LinkedArticle twice =
        new LinkedArticle(one.article(), List.of(one.acts().get(0), one.acts().get(0)));
    String act = IRIS.of(one).acts().get(0);
    assertEquals(List.of(act, act + "-2"), IRIS.of(twice).acts());
  }

  @Test
  void manyThreadsWriteTheBytesThatOneWrites() {
    ArticleGraph maker = new ArticleGraph(IRIS, Fixture.MADE, false);
    List<String> alone =
        IntStream.range(0, 64)
            .mapToObj(i -> Fixture.numbered(i, "accused"))
            .map(linked -> GraphWriterTest.written(GraphFormat.NQUADS, maker.of(linked)))
            .toList();
    List<String> together =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> Fixture.numbered(i, "accused"))
            .map(linked -> GraphWriterTest.written(GraphFormat.NQUADS, maker.of(linked)))
            .toList();
    assertEquals(alone, together);
  }
}
