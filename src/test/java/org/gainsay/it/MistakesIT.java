package org.gainsay.it;

import static org.gainsay.it.Launched.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's mistake gives one line and an exit code, never a stack trace. */
class MistakesIT {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set by JUnit
  Path folder;

  private static void assertMistake(int code, String message, Launched run) {
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(code, run.code(), run.err());
  }

  @Test
  void anUnknownCommandIsNamed() {
    assertMistake(2, "Unmatched argument", gainsay("biuld", "samples"));
  }

  @Test
  void aMissingCommandIsAskedFor() {
    assertMistake(2, "Name a command", gainsay());
  }

  @Test
  void anUnknownQueryNamesOnesLikeIt() {
    assertMistake(2, "who-denied-what", gainsay("query", "who-denied"));
  }

  @Test
  void aMissingStoreTellsHowToBuildOne() {
    String nowhere = folder.resolve("nowhere").toString();
    assertMistake(2, "Build one first", gainsay("query", "who-denied-what", "--store", nowhere));
  }

  @Test
  void aFolderOfOtherThingsIsNoStore() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    assertMistake(
        3, "holds something else", gainsay("build", "samples", "--store", folder.toString()));
  }

  @Test
  void nothingAtTheEndpointIsTold() {
    Launched run = gainsay("build", "samples", "--endpoint", "http://localhost:9/none");
    assertMistake(3, "http://localhost:9/none", run);
  }

  @Test
  void nothingToAskAtTheEndpointIsTold() {
    Launched run =
        gainsay("query", "who-denied-what", "--denier=CHN", "--endpoint", "http://localhost:9/x");
    assertMistake(3, "http://localhost:9/x", run);
  }

  @Test
  void aMissingInputIsAnIssueAndNoArticleIsNoSuccess() {
    Launched run = gainsay("extract", folder.resolve("none.html").toString());
    assertMistake(1, "UNREADABLE_INPUT", run);
  }

  @Test
  void badInputDoesNotKeepTheGoodFromBeingRead() throws IOException {
    Files.write(folder.resolve("a.html"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9});
    Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \"b\", \"text\": \"Half an obj");
    Files.writeString(folder.resolve("c.txt"), "");
    Files.copy(Path.of("samples/gold/11-estonia-mig31-2025.json"), folder.resolve("d.json"));
    Launched run = gainsay("extract", folder.toString(), "--format", "articles");
    assertMistake(0, "BINARY_INPUT", run);
    assertMistake(0, "TRUNCATED_INPUT", run);
    assertMistake(0, "EMPTY_INPUT", run);
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void aGoldFileThatIsNoneIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.json"), "{\"text\": \"Peru denied it.\"}");
    assertMistake(2, "gold.json", gainsay("evaluate", file.toString()));
  }

  @Test
  void theReaderOfOurOutputMayStopEarly() {
    Launched run =
        Launched.shell(Launched.HOME, Map.of(), "(./gainsay query; echo $? >&2) | head -n 1");
    assertEquals("0\n", run.err());
  }

  @Test
  void theLauncherWorksThroughALinkFromAnotherFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("g"), Launched.HOME.resolve("gainsay"));
    Launched run = Launched.shell(folder, Map.of(), "./g --version");
    assertTrue(run.out().startsWith("gainsay 0"), run.out() + run.err());
  }

  @Test
  void anOldJavaHomeIsPassedOver() {
    Launched run =
        Launched.shell(Launched.HOME, Map.of("JAVA_HOME", "/no/such/jdk"), "./gainsay --version");
    assertTrue(run.out().startsWith("gainsay 0"), run.out() + run.err());
    assertTrue(run.err().contains("no JDK 17"), run.err());
  }
}
