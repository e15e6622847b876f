package org.gainsay.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Word.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a whole article, with the tags of those that were parsed. Names keep their hyphens
 * and full stops ("al-Jubeir", "U.S."); a possessive "'s" is a word.
 */
final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "maj", "lt", "col", "brig", "capt", "adm", "cmdr",
          "sgt", "sen", "rep", "gov", "st", "jr", "sr", "no", "rev", "hon", "amb");

  private final String text;
  private final List<Word> words = new ArrayList<>();

  Words(String text, List<Match> matches, List<Sentence> sentences) {
    this.text = text;
    List<Token> tokens = new ArrayList<>();
    sentences.forEach(s -> tokens.addAll(s.tokens()));
    int sentence = 0;
    int last = 0;
    int nextMatch = 0;
    int nextToken = 0;
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(i);
      if (end == i) {
        i++;
        continue;
      }
      Gap gap = gap(last, i);
      if (gap == Gap.STOP) {
        sentence++;
      }
      Span span = new Span(i, end);
      while (nextMatch < matches.size() && matches.get(nextMatch).span().end() <= i) {
        nextMatch++;
      }
      Match match =
          nextMatch < matches.size() && matches.get(nextMatch).span().overlaps(span)
              ? matches.get(nextMatch)
              : null;
      while (nextToken < tokens.size() && tokens.get(nextToken).span().end() <= i) {
        nextToken++;
      }
      String form = text.substring(i, end);
      words.add(
          new Word(
              words.size(),
              span,
              form,
              form.toLowerCase(Locale.ROOT),
              pos(tokens, nextToken, span),
              gap,
              sentence,
              match));
      last = end;
      i = end;
    }
  }

  /** Puts names in the place of those at the same words. */
  void replace(List<Match> matches) {
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Match old = word.match();
      if (old != null) {
        while (!matches.get(next).span().equals(old.span())) {
          next++;
        }
        words.set(i, word.in(matches.get(next)));
      }
    }
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  List<Word> all() {
    return words;
  }

  /** The word at the place if it follows the one before without a break; null otherwise. */
  @Nullable Word joined(int index) {
    if (index <= 0 || index >= words.size() || words.get(index).gap() != Gap.NONE) {
      return null;
    }
    return words.get(index);
  }

  /** The text of some words in lower case, one space between them. */
  String phrase(int from, int to) {
    if (to - from == 1) {
      return words.get(from).lower();
    }
    return worded(from, to).toLowerCase(Locale.ROOT);
  }

  /** The text of some words, one space between them. */
  String worded(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (phrase.length() > 0 && !word.isPossessive()) {
        phrase.append(' ');
      }
      phrase.append(word.form());
    }
    return phrase.toString();
  }

  Span span(int from, int to) {
    return words.get(from).span().join(words.get(to - 1).span());
  }

  boolean opensSentence(int index) {
    return index == 0 || words.get(index).gap() == Gap.STOP;
  }

  /** The first word that starts at or after the offset. */
  int at(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String pos(List<Token> tokens, int from, Span span) {
    String pos = "";
    boolean proper = false;
    int parts = 0;
    for (int i = from; i < tokens.size() && tokens.get(i).span().start() < span.end(); i++) {
      pos = tokens.get(i).pos();
      proper |= pos.startsWith("NNP");
      parts++;
    }
    if (parts > 1) {
      return proper ? "NNP" : pos.startsWith("NN") && parts == 2 ? pos : "JJ";
    }
    return pos;
  }

  private Gap gap(int from, int to) {
    boolean comma = false;
    boolean bracket = false;
    boolean other = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '?' || c == '!' || c == '\n' || c == ';') {
        return Gap.STOP;
      }
      comma |= c == ',';
      bracket |= c == '(' || c == ')' || c == '[' || c == ']';
      other |= !Character.isWhitespace(c) && c != '\u00a0' && c != '-';
    }
    if (comma) {
      return Gap.COMMA;
    }
    return bracket ? Gap.BRACKET : other ? Gap.OTHER : Gap.NONE;
  }

  private int wordEnd(int start) {
    char first = text.charAt(start);
    if (first == '\'' || first == '’') {
      return possessiveEnd(start);
    }
    if (!Character.isLetterOrDigit(first)) {
      return start;
    }
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (c == '.' && (initials(start, i) || abbreviation(start, i))) {
        i++;
      } else if (joins(c, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private int possessiveEnd(int start) {
    if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
      return start == 0 || text.charAt(start - 1) != '.' ? start : sEnd(start);
    }
    int end = sEnd(start);
    if (end > start) {
      return end;
    }
    boolean plural =
        text.charAt(start - 1) == 's'
            && start + 2 < text.length()
            && text.charAt(start + 1) == ' '
            && Character.isLetter(text.charAt(start + 2));
    return plural ? start + 1 : start;
  }

  private int sEnd(int start) {
    boolean s =
        start + 1 < text.length()
            && text.charAt(start + 1) == 's'
            && (start + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(start + 2)));
    return s ? start + 2 : start;
  }

  private boolean joins(char c, int i) {
    if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    if (c == '\'' || c == '’') {
      return sEnd(i) == i;
    }
    return c == '-' || c == '‑' || c == '‐' || c == '&' || c == '\u00ad';
  }

  private boolean initials(int start, int dot) {
    for (int i = start; i < dot; i++) {
      boolean letter = (i - start) % 2 == 0;
      char c = text.charAt(i);
      if (letter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return (dot - start) % 2 == 1;
  }

  private boolean abbreviation(int start, int dot) {
    return Character.isUpperCase(text.charAt(start))
        && ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
  }
}
