package org.gainsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole articles to their acts: {@code src/test/resources/golden/NN-name} holds {@code article.txt}
 * and {@code acts.txt}, which {@code -Dgainsay.accept=true} rewrites. What is accepted is to be
 * read against the article before it is committed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void thereAreAtLeastFourArticles() throws IOException {
    assertTrue(cases().size() >= 4, () -> "too few articles in " + FOLDER);
  }

  @TestFactory
  Stream<DynamicTest> anArticleTellsItsActs() throws IOException {
    return cases().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
  }

  private static void compare(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"));
    LinkedArticle linked = Acts.extraction().extract(Acts.article(text));
    String got = String.join("\n", Acts.lines(linked)) + "\n";
    Path expected = folder.resolve("acts.txt");
    if (Boolean.getBoolean("gainsay.accept")) {
      Files.writeString(expected, got);
    }
    assertEquals(Files.readString(expected), got);
  }
}
