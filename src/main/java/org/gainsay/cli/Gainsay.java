package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    versionProvider = Gainsay.Version.class,
    header = "Builds a graph of who accused whom of what, who denied it, and where it says so.",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    description = {
      "Reads news articles, finds accusations, denials and other speech acts about wrongdoing,"
          + " and keeps them as an RDF graph that answers questions."
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nFirst steps:%n",
    footer = {
      "  gainsay build samples             read the sample articles into a store",
      "  gainsay query                     list the questions that can be asked",
      "  gainsay query who-denied-what     ask one",
      "  gainsay serve                     look at the graph in a browser",
      "",
      "gainsay COMMAND --help tells more about a command."
    },
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      CheckCommand.class
    })
public final class Gainsay implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
  private CommandSpec spec;

  /** Runs a command and exits with its code, as docs/errors.md lists them. */
  public static void main(String[] args) {
    quieten();
    System.exit(commandLine().execute(args));
  }

  /** Libraries log warnings and worse, unless the user configures it otherwise. */
  private static void quieten() {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    try (InputStream settings = Gainsay.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its logging.properties", e);
    }
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Gainsay());
    line.setOut(new PrintWriter(Terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(Terminal.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(new ErrorHandler());
    line.setParameterExceptionHandler(ErrorHandler::usage);
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, for example: gainsay build");
  }

  /** The version that the jar's manifest tells. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gainsay " + org.gainsay.build.Program.version()};
    }
  }
}
