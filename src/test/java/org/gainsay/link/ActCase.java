package org.gainsay.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A short text with the acts that it tells. A file holds several, divided by empty lines: the
 * paragraphs of the text, then a line {@code => act} for each act, or {@code => none}.
 *
 * @param text its paragraphs divided by line breaks
 * @param acts as {@link Acts} writes them
 */
public record ActCase(String text, List<String> acts) {
  /** One file for each group of constructions. */
  public static final List<String> FILES =
      List.of(
          "accusing",
          "answering",
          "speaking",
          "directions",
          "unreal",
          "other-acts",
          "other-senses",
          "no-acts",
          "quotations",
          "whose-side",
          "whom");

  /** The cases of a file in {@code src/test/resources/acts}. */
  public static List<ActCase> read(String file) {
    String name = "/acts/" + file + ".txt";
    try (InputStream in = ActCase.class.getResourceAsStream(name)) {
      String all =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.strip().split("\n\n+", -1)).map(ActCase::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The cases of all files. */
  public static List<ActCase> all() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  private static ActCase parse(String block) {
    List<String> text = new ArrayList<>();
    List<String> acts = new ArrayList<>();
    for (String line : block.split("\n", -1)) {
      if (line.startsWith("=> ")) {
        acts.add(line.substring(3));
      } else if (!line.startsWith("#")) {
        text.add(line);
      }
    }
    if (acts.isEmpty()) {
      throw new IllegalStateException("no line of expected acts: " + block);
    }
    acts.remove("none");
    return new ActCase(String.join("\n", text), List.copyOf(acts));
  }
}
