package org.gainsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.speech.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short texts with the codes and times of their acts, from {@code acts/qualities.txt}: a text, then
 * a line {@code => list code [words]} or {@code => time first last [words]} for each that its acts
 * have in any order, or {@code => none}.
 */
class QualitiesTest {

  record Case(String text, Set<String> codes) {
    static Case parse(String block) {
      List<String> text = new ArrayList<>();
      Set<String> codes = new TreeSet<>();
      for (String line : block.split("\n", -1)) {
        if (line.startsWith("=> ")) {
          codes.add(line.substring(3));
        } else if (!line.startsWith("#")) {
          text.add(line);
        }
      }
      assertTrue(!codes.isEmpty(), "no expected codes: " + block);
      codes.remove("none");
      return new Case(String.join("\n", text), codes);
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = QualitiesTest.class.getResourceAsStream("/acts/qualities.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.strip().split("\n\n+", -1)).map(Case::parse).toList();
    }
  }

  private static Set<String> found(String text) {
    Set<String> found = new TreeSet<>();
    LinkedArticle linked = Acts.described(text);
    for (LinkedAct act : linked.acts()) {
      for (Quality quality : act.qualities()) {
        found.add(
            quality.list().label() + " " + quality.code() + " [" + quality.words().in(text) + "]");
      }
      IncidentTime time = act.incidentTime();
      if (time != null) {
        found.add("time " + time.first() + " " + time.last() + " [" + time.words().in(text) + "]");
      }
    }
    // who a government is, is told of nearly every accuser
    found.removeIf(code -> code.startsWith("attribution-basis official"));
    return found;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theActsHaveTheseCodes(Case expected) {
    assertEquals(String.join("\n", expected.codes()), String.join("\n", found(expected.text())));
  }

  @Test
  void theWordOfAGovernmentIsABasis() {
    List<LinkedAct> acts = Acts.described("Norway accused Iceland of spying.").acts();
    assertEquals(
        List.of("official"),
        acts.get(0).qualities(QualityList.ATTRIBUTION_BASIS).stream().map(Quality::code).toList());
  }

  @Test
  void everyCodeOfTheListsHasACaseAndARow() throws IOException {
    Set<String> tried =
        cases().stream()
            .flatMap(c -> c.codes().stream())
            .filter(code -> !code.startsWith("time"))
            .map(code -> code.replaceFirst(" \\[.*", "").replace(' ', '/'))
            .collect(Collectors.toCollection(TreeSet::new));
    tried.add("attribution-basis/official");
    assertEquals(listed(), tried);
    assertEquals(listed(), new TreeSet<>(new QualityTable().codes()));
  }

  @Test
  void everyRowHasAnExample() {
    List<String> lacking =
        Tables.rows(QualityTable.class, "qualities.tsv").stream()
            .filter(row -> Tables.cell(row, "example").equals("-"))
            .map(Map::toString)
            .toList();
    assertEquals(List.of(), lacking);
  }

  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (QualityList list : QualityList.values()) {
      String codes = Files.readString(Path.of("ontology/codes/" + list.label() + ".ttl"));
      Matcher concept = Pattern.compile("(?m)^[a-z-]+:(\\S+) a skos:Concept").matcher(codes);
      while (concept.find()) {
        listed.add(list.label() + "/" + concept.group(1));
      }
    }
    return listed;
  }
}
