package org.gainsay.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as a user starts it, through the launcher, in a process of its own.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Launched(int code, String out, String err) {
  static final Path HOME = Path.of("").toAbsolutePath();
  private static final long MINUTES = 5;

  /** Runs {@code gainsay ARGUMENTS…} in the project's folder. */
  static Launched gainsay(String... arguments) {
    List<String> words = new ArrayList<>(List.of(HOME.resolve("gainsay").toString()));
    words.addAll(List.of(arguments));
    return run(HOME, Map.of(), words);
  }

  /** Runs a command line of a shell, with {@code gainsay} found in the project's folder. */
  static Launched shell(Path folder, Map<String, String> environment, String line) {
    return run(folder, environment, List.of("bash", "-e", "-o", "pipefail", "-c", line));
  }

  private static Launched run(Path folder, Map<String, String> environment, List<String> words) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("not done after " + MINUTES + " minutes: " + words);
      }
      return new Launched(process.exitValue(), read(out), read(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
