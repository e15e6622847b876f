package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.TestAnnotator;
import org.gainsay.annotation.Token;
import org.gainsay.party.Parties;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;
import org.gainsay.speech.Speakers;
import org.gainsay.speech.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that a researcher may extend hold what the engine understands. */
class LexiconTest {
  private static final List<Map<String, String>> CUES = rows("cues.tsv");
  private static final List<Map<String, String>> WRONGS = rows("wrongs.tsv");
  private static final List<Map<String, String>> VERDICTS = rows("verdicts.tsv");
  private static final List<Map<String, String>> NOUNS = rows("nouns.tsv");
  private static final Set<String> TYPES =
      Stream.of(ActType.values()).map(ActType::label).collect(Collectors.toSet());

  private static final Set<String> POS = Set.of("VERB", "INF", "NOUN", "ADJ", "PREP");

  /** Classes that {@link Pattern} decides without the table of nouns. */
  private static final Set<String> BUILT_IN = Set.of("party", "pron", "somebody", "owned");

  private static List<Map<String, String>> rows(String file) {
    return Tables.rows(Lexicon.class, file);
  }

  private static List<String> column(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> Tables.cell(row, column)).toList();
  }

  private static List<String> repeated(List<String> values) {
    Set<String> seen = new HashSet<>();
    return values.stream().filter(v -> !seen.add(v)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cues.tsv | id pos pattern type speaker target content example | 300",
        "wrongs.tsv | id pos pattern kind doer victim example | 250",
        "verdicts.tsv | phrase type example | 1500",
        "nouns.tsv | class lemma | 2000",
      })
  void aTableHasItsColumnsAndRows(String file, String columns, int least) {
    List<Map<String, String>> rows = rows(file);
    assertEquals(columns, String.join(" ", rows.get(0).keySet()));
    assertTrue(rows.size() >= least, () -> file + " has only " + rows.size() + " rows");
  }

  @Test
  void noTwoRowsAreTheSame() {
    assertEquals(List.of(), repeated(column(CUES, "id")));
    assertEquals(List.of(), repeated(column(WRONGS, "id")));
    assertEquals(List.of(), repeated(column(VERDICTS, "phrase")));
    assertEquals(List.of(), repeated(NOUNS.stream().map(Map::toString).toList()));
  }

  @Test
  void everyRowNamesAKnownTypeAndPartOfSpeech() {
    Set<String> types = new TreeSet<>(column(CUES, "type"));
    types.addAll(column(VERDICTS, "type"));
    types.removeAll(TYPES);
    assertEquals(Set.of("-"), types);
    Set<String> pos = new TreeSet<>(column(CUES, "pos"));
    pos.addAll(column(WRONGS, "pos"));
    pos.removeAll(POS);
    assertEquals(Set.of(), pos);
  }

  @Test
  void everyTypeOfActHasACue() {
    Set<String> missing = new TreeSet<>(TYPES);
    missing.removeAll(column(CUES, "type"));
    assertEquals(Set.of(), missing);
  }

  private static List<String> patterns() {
    return Stream.concat(column(CUES, "pattern").stream(), column(WRONGS, "pattern").stream())
        .toList();
  }

  @Test
  void everyClassThatAPatternNamesHasNouns() {
    NounClasses nouns = new NounClasses();
    Set<String> unknown = new TreeSet<>();
    for (String pattern : patterns()) {
      for (Pattern.Condition condition : Pattern.parse(pattern).conditions()) {
        condition.values().stream()
            .filter(v -> v.startsWith("@"))
            .map(v -> v.substring(1))
            .filter(v -> !BUILT_IN.contains(v) && !nouns.knows(v))
            .forEach(unknown::add);
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyPatternHasWordsThatALemmatiserCanGive() {
    List<String> empty = new ArrayList<>();
    for (String pattern : patterns()) {
      Pattern parsed = Pattern.parse(pattern);
      boolean sound =
          parsed.lemmas().stream().allMatch(LexiconTest::isLemma)
              && parsed.conditions().stream()
                  .flatMap(c -> c.values().stream())
                  .noneMatch(String::isBlank);
      if (!sound) {
        empty.add(pattern);
      }
    }
    assertEquals(List.of(), empty);
  }

  private static boolean isLemma(String lemma) {
    return !lemma.isBlank()
        && lemma.equals(lemma.strip())
        && lemma.equals(lemma.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void everyPhraseAndNounIsInLowerCase() {
    List<String> all = new ArrayList<>(column(VERDICTS, "phrase"));
    all.addAll(column(NOUNS, "lemma"));
    assertEquals(List.of(), all.stream().filter(l -> !isLemma(l)).toList());
  }

  /** Evaluates each condition and each step of a path once: an unknown one throws. */
  @Test
  void everyConditionAndRolePathIsKnown() {
    Discourse discourse = Speakers.of(TestAnnotator.annotate("Rain fell."), new Parties(List.of()));
    Sentence sentence = discourse.annotated().sentences().get(0);
    Grammar grammar = new Grammar(sentence);
    Token fell = sentence.tokens().get(1);
    RolePath path = new RolePath(grammar, discourse);
    for (String pattern : patterns()) {
      for (Pattern.Condition condition : Pattern.parse(pattern).conditions()) {
        Pattern alone = new Pattern(Set.of("fall"), List.of(condition));
        assertNotNull(alone.match(grammar, fell, discourse, new NounClasses()), pattern);
      }
    }
    Set<String> steps = new TreeSet<>();
    for (String column : List.of("speaker", "target", "content")) {
      column(CUES, column).forEach(p -> steps.addAll(List.of(p.split("[|>]", -1))));
    }
    for (String column : List.of("doer", "victim")) {
      column(WRONGS, column).forEach(p -> steps.addAll(List.of(p.split("[|>]", -1))));
    }
    assertTrue(steps.size() > 20, steps::toString);
    for (String step : steps) {
      assertNotNull(path.words(step, fell), step);
    }
  }

  @Test
  void everyReportingVerbAndPersonIsOfAKnownKind() {
    List<Map<String, String>> people = Tables.rows(Speakers.class, "people.tsv");
    assertEquals(Set.of("person", "group", "relation"), new TreeSet<>(column(people, "kind")));
    List<Map<String, String>> verbs = Tables.rows(Speakers.class, "reporting.tsv");
    Set<String> kinds = new TreeSet<>(column(verbs, "kind"));
    Set<String> known = new TreeSet<>();
    for (org.gainsay.speech.Frame.Kind kind : org.gainsay.speech.Frame.Kind.values()) {
      known.add(kind.name().toLowerCase(java.util.Locale.ROOT));
    }
    kinds.removeAll(known);
    assertEquals(Set.of(), kinds);
    assertEquals(List.of(), repeated(column(verbs, "lemma")));
    assertTrue(verbs.size() >= 200 && people.size() >= 140);
  }
}
