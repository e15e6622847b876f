package org.gainsay.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.party.Word.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of capitalised words that the authority file does not know, and what they may name.
 */
final class Runs {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "de", "del", "da", "do", "dos", "di", "du", "la", "le",
          "van", "von", "der", "den", "ter", "ul", "ur", "e");
  private static final Set<String> NEVER =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "i",
          "western",
          "eastern",
          "northern",
          "southern",
          "european",
          "african",
          "asian",
          "arab",
          "muslim",
          "islamic",
          "christian",
          "jewish",
          "kurdish",
          "gulf",
          "nordic",
          "baltic",
          "latin",
          "former",
          "acting",
          "senior",
          "deputy",
          "foreign",
          "internet",
          "covid-19",
          "olympic",
          "nazi",
          "catholic",
          "cold");
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "for",
          "from",
          "to",
          "of",
          "by",
          "with",
          "as",
          "but",
          "and",
          "or",
          "if",
          "it",
          "its",
          "he",
          "his",
          "she",
          "her",
          "they",
          "their",
          "we",
          "our",
          "you",
          "that",
          "this",
          "these",
          "those",
          "there",
          "when",
          "while",
          "after",
          "before",
          "since",
          "although",
          "though",
          "because",
          "however",
          "meanwhile",
          "asked",
          "earlier",
          "later",
          "last",
          "next",
          "both",
          "some",
          "many",
          "most",
          "all",
          "no",
          "not",
          "nor",
          "so",
          "yet",
          "then",
          "now",
          "what",
          "who",
          "how",
          "why",
          "where",
          "under",
          "over",
          "about",
          "according",
          "also",
          "among",
          "between",
          "during",
          "despite",
          "until",
          "once",
          "only",
          "even",
          "still",
          "such",
          "another",
          "other",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "several",
          "none",
          "neither",
          "instead",
          "speaking",
          "analysts",
          "officials",
          "experts",
          "critics",
          "sources",
          "reporters",
          "documents",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "yes",
          "new",
          "more",
          "much",
          "just");

  /**
   * Capitalised words in a row.
   *
   * @param from first word
   * @param to behind the last word
   */
  record Run(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final Words words;
  private final @Nullable Integer[] titleEnds;

  /**
   * @param titleEnds for a word that opens a title, the index behind the title
   */
  Runs(Words words, @Nullable Integer[] titleEnds) {
    this.words = words;
    this.titleEnds = titleEnds;
  }

  /** All runs of the article in reading order. */
  List<Run> all() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Run run = from(i);
      if (run == null) {
        i++;
      } else {
        runs.add(run);
        i = run.to();
      }
    }
    return runs;
  }

  /** The run that starts with the word; null if none does. */
  @Nullable Run from(int start) {
    if (start >= words.size() || !names(start) || opensOrdinarily(start)) {
      return null;
    }
    int end = start + 1;
    while (end < words.size() && words.get(end).gap() == Gap.NONE && hyphenFree(end)) {
      if (names(end)) {
        end++;
        continue;
      }
      int past = end;
      while (past < words.size() && past < end + 3 && particle(past)) {
        past++;
      }
      if (past == end
          || past >= words.size()
          || !names(past)
          || words.get(past).gap() != Gap.NONE) {
        break;
      }
      end = past + 1;
    }
    return new Run(start, end);
  }

  private boolean hyphenFree(int index) {
    return words.get(index).span().start() > words.get(index - 1).span().end();
  }

  private boolean names(int index) {
    Word word = words.get(index);
    if (word.match() != null && !word.match().isPerson()) {
      return false;
    }
    if (titleEnds[index] != null && word.match() == null) {
      return false;
    }
    String form = word.form();
    boolean arabic = form.startsWith("al-") || form.startsWith("el-");
    boolean digits = Character.isDigit(form.charAt(0));
    return (word.isCapitalised() || arabic)
        && !digits
        && !word.pos().equals("JJ")
        && !NEVER.contains(word.lower());
  }

  private boolean particle(int index) {
    return words.get(index).gap() == Gap.NONE && PARTICLES.contains(words.get(index).form());
  }

  /** Whether the word is capitalised only because it opens its sentence. */
  private boolean opensOrdinarily(int index) {
    Word word = words.get(index);
    if (word.match() != null) {
      return false;
    }
    String form = word.lower();
    if (OPENERS.contains(form)) {
      return true;
    }
    boolean opens = words.opensSentence(index) || word.gap() == Gap.OTHER;
    return opens && !word.pos().isEmpty() && !word.pos().startsWith("NNP");
  }
}
