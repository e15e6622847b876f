package org.gainsay.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set by JUnit
  Path folder;

  private GoldArticle read(String acts) throws IOException {
    Path file = folder.resolve("gold.json");
    Files.writeString(
        file, "{\"id\": \"a\", \"text\": \"Peru denied it.\", \"acts\": " + acts + "}");
    return GoldReader.read(file);
  }

  @Test
  void everySampleIsReadWithAllItsActs() throws IOException {
    int acts = 0;
    try (Stream<Path> files = Files.list(Path.of("samples/gold"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        acts += GoldReader.read(file).acts().size();
      }
    }
    assertEquals(351, acts);
  }

  @Test
  void anArticleMayHaveNoActs() throws IOException {
    assertEquals(new GoldArticle("a", "Peru denied it.", List.of()), read("[]"));
  }

  @Test
  void aCueThatStandsElsewhereIsRefused() {
    String act =
        "[{\"id\": \"a1\", \"type\": \"Denial\", \"cue\": \"denied\", \"cueStart\": 4,"
            + " \"cueEnd\": 10, \"speakers\": [], \"targets\": [], \"mode\": \"asserted\","
            + " \"form\": \"indirect\"}]";
    MalformedGold fault = assertThrows(MalformedGold.class, () -> read(act));
    assertEquals(
        folder.resolve("gold.json") + " is no gold file: \"denied\" does not stand at 4-10",
        fault.getMessage());
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThrows(MalformedGold.class, () -> read("[{]"));
  }
}
