package org.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.source.IssueCode;
import org.junit.jupiter.api.Test;

/** docs/errors.md has a heading, with the cure, for everything that can go wrong. */
class ErrorsDocTest {
  private static List<String> sections() throws IOException {
    String text = Files.readString(Path.of("docs/errors.md"));
    return Arrays.stream(text.split("(?m)^### ")).skip(1).toList();
  }

  private static Set<String> headings() throws IOException {
    return sections().stream()
        .map(section -> section.lines().findFirst().orElse(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyIssueCodeHasAHeading() throws IOException {
    Set<String> codes =
        Arrays.stream(IssueCode.values())
            .map(IssueCode::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        headings().stream()
            .filter(heading -> heading.matches("[A-Z_]+"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(codes, found);
  }

  @Test
  void everySectionTellsTheCure() throws IOException {
    List<String> sections = sections();
    assertTrue(sections.size() > IssueCode.values().length, sections.size() + " sections");
    List<String> without = sections.stream().filter(s -> !s.contains("*Cure*")).toList();
    assertEquals(List.of(), without);
  }
}
