package org.gainsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks every saved query of the fixture and compares whole answers with {@code
 * src/test/resources/queries/NAME.csv}, or {@code NAME@parameter=value@….csv} for an answer with
 * arguments. Each query must have one of them; what a query answered is left in {@code
 * target/answers} to compare with.
 */
class SavedQueriesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Path ANSWERED = Path.of("target/answers");
  private static final int AT_LEAST = 16;

  private static final Catalogue CATALOGUE = Catalogue.standard();

  private final Endpoint fixture = Endpoint.of(Fixture.dataset());

  @Test
  void thereAreAtLeastSixteenQueries() {
    assertTrue(CATALOGUE.all().size() >= AT_LEAST);
  }

  @Test
  void everyQueryHasAnExpectedAnswerAndEveryAnswerAQuery() throws IOException {
    TreeSet<String> queries = new TreeSet<>();
    CATALOGUE.all().forEach(query -> queries.add(query.name()));
    TreeSet<String> answers = new TreeSet<>();
    cases().forEach(file -> answers.add(file.split("@", -1)[0]));
    assertEquals(queries, answers);
  }

  @TestFactory
  List<DynamicTest> everyAnswerIsTheExpectedOne() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : cases()) {
      tests.add(dynamicTest(name, () -> assertEquals(expected(name), answer(name))));
    }
    assertTrue(tests.size() >= AT_LEAST);
    return tests;
  }

  @TestFactory
  Stream<DynamicTest> everyActComesWithItsWordsAndItsArticle() {
    return CATALOGUE.all().stream()
        .filter(query -> query.columns().stream().anyMatch(c -> c.name().equals("act")))
        .map(
            query -> dynamicTest(query.name(), () -> assertTrue(names(query).containsAll(SOURCE))));
  }

  private static final List<String> SOURCE = List.of("words", "title", "url", "article");

  private static List<String> names(SavedQuery query) {
    return query.columns().stream().map(Column::name).toList();
  }

  private static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".csv"))
          .map(file -> file.substring(0, file.length() - ".csv".length()))
          .sorted()
          .toList();
    }
  }

  private static String expected(String name) throws IOException {
    return Files.readString(EXPECTED.resolve(name + ".csv"));
  }

  private String answer(String name) throws IOException {
    String[] parts = name.split("@", -1);
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      arguments.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(decoded(pair[1]));
    }
    Answer answer = QueryRun.answer(CATALOGUE.get(parts[0]), arguments, fixture);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultFormat.CSV.write(answer, out, 80);
    String text = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    Files.createDirectories(ANSWERED);
    Files.writeString(ANSWERED.resolve(name + ".csv"), text);
    return text;
  }

  /** A file's name cannot hold the slashes of an IRI. */
  private static String decoded(String value) {
    return java.net.URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
