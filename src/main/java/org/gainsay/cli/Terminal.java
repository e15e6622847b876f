package org.gainsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and error as UTF-8, and what is known of the terminal behind them. */
final class Terminal {
  private static final int USUAL_WIDTH = 100;
  private static final PrintStream OUT = stream(FileDescriptor.out);
  private static final PrintStream ERR = stream(FileDescriptor.err);

  private Terminal() {}

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  static PrintStream out() {
    return OUT;
  }

  static PrintStream err() {
    return ERR;
  }

  /** Whether a person watches standard error. Only the launcher can know. */
  static boolean isWatched() {
    return Boolean.getBoolean("gainsay.watched");
  }

  /** The width of the terminal in columns. */
  static int width() {
    return Integer.getInteger("gainsay.columns", USUAL_WIDTH);
  }
}
