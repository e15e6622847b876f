package org.gainsay.cli;

/** How the program ends. Each code has a heading in docs/errors.md. */
final class ExitCode {
  /** All done; inputs that could not be read are listed. */
  static final int OK = 0;

  /** Done, and what was asked for is not there: no article, or a fault found by check. */
  static final int NOT_GOOD = 1;

  /** The command line or a file named on it is not what it should be. */
  static final int USAGE = 2;

  /** The store cannot be opened, asked or written. */
  static final int STORE = 3;

  /** A file or stream cannot be read or written. */
  static final int FILES = 4;

  /** A fault of the program. */
  static final int FAULT = 70;

  private ExitCode() {}
}
