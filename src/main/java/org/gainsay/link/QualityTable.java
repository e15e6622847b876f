package org.gainsay.link;

import static org.gainsay.speech.Tables.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.annotation.Token;
import org.gainsay.extract.NounClasses;
import org.gainsay.extract.Pattern;
import org.gainsay.party.PartyKind;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;
import org.gainsay.speech.Tables;

/** The words of {@code qualities.tsv}; the notation is in the README beside it. */
final class QualityTable {
  /** The code of rows that say: in this sense the words mean nothing. */
  static final String NONE = "none";

  /** Where the words of a row must stand. */
  enum Place {
    /** In what is alleged. */
    CONTENT,
    /** In the speaker's own words of an answer, not in those of the charge that it answers. */
    ANSWER,
    /** In the phrase that names the speaker. */
    SPEAKER,
    /** In the phrase that names what the speaker draws on: "citing …", "according to …". */
    SOURCE
  }

  /**
   * A row.
   *
   * @param phrase sets of lemmas, one for each word; empty for a row that only asks for a kind of
   *     speaker
   * @param pattern what must hang on the word that governs the phrase
   * @param pos first letters of the part of speech of that word; empty for any
   * @param kinds of the speaker; empty for any
   * @param ofState whether the speaker must speak for a state
   */
  record Row(
      QualityList list,
      String code,
      Place place,
      List<Set<String>> phrase,
      Pattern pattern,
      String pos,
      Set<PartyKind> kinds,
      boolean ofState) {}

  private static final Map<String, QualityList> LISTS = new HashMap<>();

  static {
    for (QualityList list : QualityList.values()) {
      LISTS.put(list.label(), list);
    }
  }

  private final NounClasses nouns = new NounClasses();
  private final Map<String, List<Row>> byFirstWord = new HashMap<>();
  private final List<Row> ofKind = new ArrayList<>();
  private final Set<String> codes = new TreeSet<>();

  QualityTable() {
    for (Map<String, String> cells : Tables.rows(QualityTable.class, "qualities.tsv")) {
      Row row = row(cells);
      if (!row.code().equals(NONE)) {
        codes.add(row.list().label() + "/" + row.code());
      }
      if (row.phrase().isEmpty()) {
        ofKind.add(row);
      } else {
        row.phrase()
            .get(0)
            .forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row));
      }
    }
  }

  private static Row row(Map<String, String> cells) {
    List<Set<String>> phrase = new ArrayList<>();
    StringBuilder conditions = new StringBuilder("*");
    String pos = "";
    Set<PartyKind> kinds = new java.util.HashSet<>();
    boolean ofState = false;
    for (String part : cell(cells, "words").split(" +", -1)) {
      if (part.startsWith("pos=")) {
        pos = part.substring(4);
      } else if (part.startsWith("kind=")) {
        for (String kind : part.substring(5).split("\\|", -1)) {
          kinds.add(PartyKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
      } else if (part.equals("side=state")) {
        ofState = true;
      } else if (part.contains("=")) {
        conditions.append(' ').append(part);
      } else if (!part.equals("*")) {
        phrase.add(Set.copyOf(List.of(part.split("\\|", -1))));
      }
    }
    QualityList list = LISTS.get(cell(cells, "list"));
    if (list == null) {
      throw new IllegalStateException("no such list of qualities: " + cell(cells, "list"));
    }
    return new Row(
        list,
        cell(cells, "code"),
        Place.valueOf(cell(cells, "place").toUpperCase(Locale.ROOT)),
        List.copyOf(phrase),
        Pattern.parse(conditions.toString()),
        pos,
        Set.copyOf(kinds),
        ofState);
  }

  /** The codes that rows give, as "list/code". */
  Set<String> codes() {
    return codes;
  }

  NounClasses nouns() {
    return nouns;
  }

  /** Rows that ask for a kind of speaker alone. */
  List<Row> ofKind() {
    return ofKind;
  }

  /** Rows whose phrase may begin with the word. */
  List<Row> at(Token word) {
    List<Row> byLemma = byFirstWord.getOrDefault(word.lemma(), List.of());
    String form = word.form().toLowerCase(Locale.ROOT);
    if (form.equals(word.lemma())) {
      return byLemma;
    }
    List<Row> byForm = byFirstWord.getOrDefault(form, List.of());
    if (byLemma.isEmpty() || byForm.isEmpty()) {
      return byLemma.isEmpty() ? byForm : byLemma;
    }
    List<Row> both = new ArrayList<>(byLemma);
    byForm.stream().filter(row -> !byLemma.contains(row)).forEach(both::add);
    return both;
  }

  /** The words that the row takes in from this one on; empty where it does not fit. */
  Optional<List<Token>> match(Row row, Grammar grammar, Token first, Discourse discourse) {
    List<Token> tokens = grammar.sentence().tokens();
    int end = first.index() + row.phrase().size();
    if (end > tokens.size()) {
      return Optional.empty();
    }
    List<Token> phrase = tokens.subList(first.index(), end);
    for (int i = 1; i < phrase.size(); i++) {
      Set<String> words = row.phrase().get(i);
      Token word = phrase.get(i);
      if (!words.contains(word.lemma()) && !words.contains(word.form().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
    }
    Token head = governor(phrase);
    if (!head.pos().startsWith(row.pos())) {
      return Optional.empty();
    }
    return row.pattern()
        .match(grammar, head, discourse, nouns)
        .map(
            taken -> {
              List<Token> all = new ArrayList<>(phrase);
              all.addAll(taken);
              return all;
            });
  }

  /** The word of the phrase that hangs on none of its others. */
  static Token governor(List<Token> phrase) {
    int from = phrase.get(0).index();
    int to = phrase.get(phrase.size() - 1).index();
    for (Token word : phrase) {
      if (word.head() < from || word.head() > to) {
        return word;
      }
    }
    return phrase.get(0);
  }
}
