package org.gainsay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    description = "Builds a graph of who accused whom of what, and who denied it.")
public final class Gainsay {
  public static void main(String[] args) {
    System.exit(new CommandLine(new Gainsay()).execute(args));
  }
}
