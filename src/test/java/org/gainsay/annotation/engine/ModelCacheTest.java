package org.gainsay.annotation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private final Path folder;

  ModelCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static FlatModels small(String label) {
    FlatClassifier classifier =
        new FlatClassifier(
            List.of(label),
            List.of(),
            List.of(),
            FingerprintTable.forEntries(1),
            Weights.empty().trimmed());
    FlatLexicon lexicon = FlatLexicon.of(Map.of("deny", List.of("VB", "VBP")));
    return new FlatModels(classifier, classifier, lexicon, lexicon);
  }

  private static String label(FlatModels models) {
    return models.tagger().labels().get(0);
  }

  @Test
  void theFolderIsTheUsersCacheUnlessAVariableSaysOtherwise() {
    Path home = Path.of("home");
    assertEquals(Path.of("home/.cache/gainsay"), ModelCache.place(Map.of(), home));
    assertEquals(Path.of("x/gainsay"), ModelCache.place(Map.of("XDG_CACHE_HOME", "x"), home));
    assertEquals(
        Path.of("g"), ModelCache.place(Map.of("XDG_CACHE_HOME", "x", "GAINSAY_CACHE", "g"), home));
  }

  @Test
  void modelsAreUnpackedOnceAndThenRead() {
    List<String> notices = new ArrayList<>();
    new ModelCache(folder, "v", () -> small("first"), notices::add).models();
    FlatModels read = new ModelCache(folder, "v", () -> small("second"), notices::add).models();
    assertEquals("first", label(read));
    assertEquals(List.of("VB", "VBP"), read.wordClusters().get("deny"));
    assertEquals(1, notices.size());
  }

  @Test
  void aDamagedCacheIsMadeAnew() throws IOException {
    new ModelCache(folder, "v", () -> small("first"), n -> {}).models();
    Path file = folder.resolve("v").resolve("parser");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 5));
    assertThrows(IOException.class, () -> FlatModels.read(folder.resolve("v")));
    new ModelCache(folder, "v", () -> small("second"), n -> {}).models();
    assertEquals("second", label(FlatModels.read(folder.resolve("v"))));
  }

  @Test
  void twoProcessesMayUnpackAtOnce() throws IOException {
    List<CompletableFuture<FlatModels>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ModelCache cache = new ModelCache(folder, "v", () -> small("same"), n -> {});
      all.add(CompletableFuture.supplyAsync(cache::models));
    }
    for (CompletableFuture<FlatModels> one : all) {
      assertEquals("same", label(one.join()));
    }
    try (var inside = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("v")), inside.toList());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenCostsAWarningOnly() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("cache");
    List<String> notices = new ArrayList<>();
    FlatModels models =
        new ModelCache(blocked, "v", () -> small("unpacked"), notices::add).models();
    assertEquals("unpacked", label(models));
    assertEquals(List.of(false, true), notices.stream().map(n -> n.startsWith("warning")).toList());
  }
}
