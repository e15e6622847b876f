package org.gainsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
  private final Path folder;

  KilledProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theNextRunCompletesWhatAKilledOneLeft() throws IOException, InterruptedException {
    Path killed = folder.resolve("killed");
    Process process = start(killed);
    readUntil(process, "batch 8");
    process.destroyForcibly();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(137, process.exitValue(), "ended by SIGKILL");

    int missing;
    String completed;
    try (Tdb2Store store = Tdb2Store.open(killed)) {
      missing = LoadingProcess.load(store, false);
      completed = Dump.of(store.dataset());
    }
    int all = LoadingProcess.BATCHES * LoadingProcess.BATCH;
    assertTrue(0 < missing && missing <= all - 8 * LoadingProcess.BATCH, "missing " + missing);
    assertEquals(0, missing % LoadingProcess.BATCH, "whole batches only");

    try (Tdb2Store store = Tdb2Store.open(folder.resolve("whole"))) {
      assertEquals(all, LoadingProcess.load(store, false));
      assertEquals(Dump.of(store.dataset()), completed);
    }
  }

  @Test
  void aStoreThatAnotherProcessHasOpenSaysWhoAndWhatToDo()
      throws IOException, InterruptedException {
    Path held = folder.resolve("held");
    Process process = start(held);
    try {
      readUntil(process, "batch 0");
      StoreLockedException locked =
          assertThrows(StoreLockedException.class, () -> Tdb2Store.open(held));
      assertEquals(process.pid(), locked.holder());
      assertTrue(String.valueOf(locked.getMessage()).contains("--endpoint"));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Process start(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LoadingProcess.class.getName(),
            store.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void readUntil(Process process, String line) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String read = out.readLine();
    while (read != null && !read.equals(line)) {
      read = out.readLine();
    }
    assertEquals(line, read);
  }
}
