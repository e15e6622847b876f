package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many articles an input will give, as far as that can be told without reading it. */
final class InputSize {
  /** What a progress bar takes for "nobody knows". */
  static final long UNKNOWN = -1;

  private static final int BUFFER = 1 << 16;

  private InputSize() {}

  /** One a file, one a line of JSON Lines; unknown for archives, feeds and standard input. */
  static long articles(List<String> paths) {
    long sum = 0;
    try {
      for (String path : paths) {
        try (Stream<Path> files = Files.walk(Path.of(path))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            long here = articles(file);
            if (here == UNKNOWN) {
              return UNKNOWN;
            }
            sum += here;
          }
        }
      }
    } catch (IOException | InvalidPathException e) {
      return UNKNOWN; // the run itself reports it
    }
    return sum;
  }

  private static long articles(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(gz|warc|rss|atom|xml)")) {
      return UNKNOWN;
    }
    if (name.matches(".*\\.(md|css|js)|\\..*|readme(\\..*)?")) {
      return 0;
    }
    return name.matches(".*\\.(jsonl|ndjson)") ? lines(file) : 1;
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
