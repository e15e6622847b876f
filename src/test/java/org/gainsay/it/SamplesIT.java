package org.gainsay.it;

import static org.gainsay.it.Launched.gainsay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The sample corpus through the program as it is shipped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SamplesIT {
  /** What stands behind the keys of every act, where there is something to say. */
  private static final List<String> CODES = List.of("qualities", "incidentTime");

  private static String store = "";
  private static Launched built = new Launched(-1, "", "");

  @BeforeAll
  static void build(@TempDir Path folder) {
    store = folder.resolve("store").toString();
    built = gainsay("build", "samples", "--store", store);
  }

  @Test
  @Order(1)
  void everySampleIsReadOnceAndNoneIsKeptOut() {
    assertEquals(List.of(), complaints(built.err()));
    assertEquals(0, built.code());
    assertEquals(
        List.of("Articles  24", "          7 more were the same articles again"),
        built.out().lines().limit(2).toList());
    assertTrue(!built.out().contains("kept out"), built.out());
  }

  /** All but the notice of a machine that starts the program for the first time. */
  private static List<String> complaints(String err) {
    return err.lines().filter(line -> !line.contains("unpacking the language models")).toList();
  }

  @Test
  @Order(2)
  void theSecondBuildFindsNothingToDo() {
    Launched again = gainsay("build", "samples", "--store", store);
    assertEquals(
        "Articles  24 (0 new or changed, 24 as they were)", again.out().lines().findFirst().get());
  }

  @Test
  @Order(3)
  void everyQuotationStandsWhereTheStoreSays() {
    Launched check = gainsay("check", "samples", "--store", store);
    assertEquals("All sound.", check.out().lines().reduce((a, b) -> b).get(), check.out());
    assertEquals(0, check.code());
  }

  @Test
  @Order(4)
  void theStoreAnswersASavedQuery() {
    Launched answer = gainsay("query", "who-denied-what", "--store", store, "--format", "csv");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().lines().count() > 20, answer.out());
  }

  @Test
  @Order(5)
  void aParameterNarrowsTheAnswer() {
    Launched all = gainsay("query", "who-denied-what", "--store", store, "--format", "csv");
    Launched some =
        gainsay("query", "who-denied-what", "--denier=CHN", "--store", store, "--format", "csv");
    assertEquals(0, some.code(), some.err());
    assertTrue(some.out().lines().count() > 1, some.out());
    assertTrue(some.out().lines().count() < all.out().lines().count(), some.out());
  }

  @Test
  void theCatalogueListsTheQuestions() {
    Launched catalogue = gainsay("query");
    assertTrue(catalogue.out().contains("who-accused-whom"), catalogue.out());
    assertTrue(catalogue.out().lines().count() >= 12, catalogue.out());
  }

  @Test
  void theNumberOfThreadsDoesNotChangeAByte() {
    Launched one = gainsay("extract", "samples", "--format", "nquads", "--jobs", "1");
    Launched two = gainsay("extract", "samples", "--format", "nquads", "--jobs", "2");
    assertTrue(one.out().lines().count() > 1000, one.err());
    assertEquals(one.out(), two.out());
  }

  @Test
  void theActsFollowTheContract() {
    Launched acts = gainsay("extract", "samples/gold/01-exchange-hack-2021.json");
    assertEquals(0, acts.code(), acts.err());
    List<String> keys =
        List.of(
            "article",
            "id",
            "type",
            "cue",
            "evidence",
            "speakers",
            "targets",
            "content",
            "respondsTo",
            "sameAs",
            "mode",
            "form",
            "date",
            "rule",
            "confidence");
    Map<String, Integer> types = new TreeMap<>();
    for (String line : acts.out().lines().toList()) {
      JsonObject act = JsonParser.parseString(line).getAsJsonObject();
      List<String> found = new ArrayList<>(act.keySet());
      assertEquals(keys, found.subList(0, keys.size()));
      assertTrue(CODES.containsAll(found.subList(keys.size(), found.size())), found.toString());
      types.merge(act.get("type").getAsString(), 1, Integer::sum);
    }
    assertTrue(types.getOrDefault("Accusation", 0) > 3, types.toString());
    assertTrue(types.getOrDefault("Denial", 0) > 1, types.toString());
  }

  @Test
  void shardsDivideTheInputWithoutRest() {
    List<String> all = articles("1/1");
    List<String> parts = new ArrayList<>(articles("1/2"));
    parts.addAll(articles("2/2"));
    assertEquals(24, all.size());
    assertEquals(all, parts.stream().sorted().toList());
  }

  private static List<String> articles(String shard) {
    Launched read = gainsay("extract", "samples/gold", "--format", "articles", "--shard", shard);
    return read.out()
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get("id").getAsString())
        .sorted()
        .toList();
  }
}
