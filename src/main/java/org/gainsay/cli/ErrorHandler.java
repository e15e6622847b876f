package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.gainsay.evaluate.MalformedGold;
import org.gainsay.query.BadArgument;
import org.gainsay.query.MalformedQuery;
import org.gainsay.query.UnknownQuery;
import org.gainsay.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an error becomes a message and an exit code. */
final class ErrorHandler implements IExecutionExceptionHandler {
  private static final String DEBUG = "GAINSAY_DEBUG";

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (isClosedPipe(e)) {
      return ExitCode.OK;
    }
    int code = code(e);
    if (code == ExitCode.FAULT) {
      err.println("gainsay: a fault of the program: " + e);
      err.println("Please report it. " + DEBUG + "=1 in front of the command shows where it was.");
    } else {
      err.println("gainsay: " + message(e));
    }
    if (System.getenv(DEBUG) != null) {
      e.printStackTrace(err);
    }
    return code;
  }

  static int usage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("gainsay: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, line.getErr());
    line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int code(Exception e) {
    if (e instanceof UsageException
        || e instanceof UnknownQuery
        || e instanceof BadArgument
        || e instanceof MalformedQuery
        || e instanceof MalformedGold) {
      return ExitCode.USAGE;
    }
    if (e instanceof StoreException) {
      return ExitCode.STORE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return ExitCode.FILES;
    }
    return ExitCode.FAULT;
  }

  private static String message(Exception e) {
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof NoSuchFileException missing) {
      return "there is no file " + missing.getFile() + ". Check the path.";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile() + ". Check its permissions.";
    }
    return String.valueOf(e.getMessage());
  }

  /** Whoever read our output has seen enough, as {@code head} does. */
  private static boolean isClosedPipe(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && "Broken pipe".equals(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }
}
