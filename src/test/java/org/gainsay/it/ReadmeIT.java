package org.gainsay.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README says what the program does: every command in its console blocks runs, in order, and
 * prints what stands below it. "…" stands for any words of a line, and alone for any lines.
 */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
  private static final int LEAST = 7;

  @TempDir
  @SuppressWarnings("NullAway.Init") // set by JUnit
  Path folder;

  private record Command(String line, List<String> output) {}

  private static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      for (String line : block.group(1).lines().toList()) {
        if (line.startsWith("$ ")) {
          commands.add(new Command(line.substring(2), new ArrayList<>()));
        } else {
          commands.get(commands.size() - 1).output().add(line);
        }
      }
    }
    return commands;
  }

  private static Pattern expected(List<String> output) {
    return Pattern.compile(output.stream().map(ReadmeIT::expected).collect(Collectors.joining()));
  }

  private static String expected(String line) {
    if (line.equals("…")) {
      return "(?:[^\\n]*\\n)*?";
    }
    return Arrays.stream(line.split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\\n]*"))
        + "\\s*?\\n";
  }

  @Test
  void everyCommandPrintsWhatStandsBelowIt() throws IOException {
    List<Command> commands = commands();
    assertTrue(commands.size() >= LEAST, commands.size() + " commands");
    Map<String, String> environment =
        Map.of("GAINSAY_STORE", folder.resolve("store").toString(), "COLUMNS", "100");
    for (Command command : commands) {
      Launched run = Launched.shell(Launched.HOME, environment, command.line());
      assertEquals(0, run.code(), command.line() + "\n" + run.err());
      assertTrue(
          command.output().isEmpty() || expected(command.output()).matcher(run.out()).matches(),
          command.line() + " printed\n" + run.out());
    }
  }
}
