package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides the pieces of one paragraph into sentences. A closing quotation mark or bracket stays
 * with the sentence that it closes; a full stop that is no part of an abbreviation becomes a piece
 * of its own.
 */
final class SentenceSplitter {
  private static final String CLOSERS = "\"'\u201D\u2019)]}";
  private static final String OPENERS = "\"'\u201C\u2018([{-\u2013\u2014";

  private static final Set<String> OPENING_BRACKETS = Set.of("(", "[");
  private static final Set<String> CLOSING_BRACKETS = Set.of(")", "]");

  /** How far ahead a bracket must be closed to hold sentences together. */
  private static final int BRACKET_PIECES = 80;

  /** How many words a speaker's name may have between a quotation and its verb. */
  private static final int SPEAKER_WORDS = 7;

  private final Set<String> neverLast;
  private final Set<String> opens;
  private final Set<String> says;
  private final Set<String> inNames;

  SentenceSplitter() {
    WordLists lists = WordLists.read("sentences.txt");
    neverLast = lists.get("never-last");
    opens = lists.get("opens");
    says = lists.get("says");
    inNames = lists.get("in-names");
  }

  /** The kinds of end a piece can be. */
  private enum End {
    /** In the middle of a sentence. */
    NONE,
    /** A mark that ends a sentence, with nothing else in the piece. */
    MARK,
    /** A word with a full stop that is no part of it. */
    WORD,
    /** An abbreviation that may end a sentence. */
    ABBREVIATION
  }

  List<List<Piece>> split(List<Piece> pieces) {
    boolean hasCapitals = pieces.stream().anyMatch(p -> Character.isUpperCase(first(p)));
    List<List<Piece>> sentences = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (opensBracket(pieces, i)) {
        depth++;
      } else if (CLOSING_BRACKETS.contains(piece.form())) {
        depth = Math.max(0, depth - 1);
      }
      End end = kind(piece);
      int last = end == End.NONE ? i : closersAfter(pieces, i);
      boolean breaks = end != End.NONE && breaks(pieces, i, last, end, depth, hasCapitals);
      if (end == End.WORD && breaks) {
        current.add(piece.without(1));
        current.add(piece.only(1));
      } else {
        current.add(piece);
      }
      if (breaks) {
        for (; i < last; i++) {
          current.add(pieces.get(i + 1));
        }
        depth = 0;
        sentences.add(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      sentences.add(current);
    }
    return sentences;
  }

  private End kind(Piece piece) {
    String form = piece.form();
    char last = form.charAt(form.length() - 1);
    if (last != '.' && last != '?' && last != '!' && last != '\u2026') {
      return End.NONE;
    }
    if (form.chars().allMatch(c -> ".?!\u2026\u203C\u2047\u2048\u2049".indexOf(c) >= 0)) {
      return End.MARK;
    }
    if (last != '.') {
      return End.NONE;
    }
    String word = form.substring(0, form.length() - 1);
    if (neverLast.contains(word)) {
      return End.NONE;
    }
    boolean plain = word.chars().allMatch(Character::isLetterOrDigit);
    boolean number = word.chars().noneMatch(Character::isLetter);
    boolean lower = plain && word.equals(word.toLowerCase(Locale.ROOT));
    boolean acronym = plain && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return number || lower || acronym ? End.WORD : End.ABBREVIATION;
  }

  private boolean breaks(
      List<Piece> pieces, int at, int last, End end, int depth, boolean hasCapitals) {
    if (last + 1 >= pieces.size()) {
      return true;
    }
    Piece next = pieces.get(last + 1);
    if (end == End.MARK && depth > 0 && last == at) {
      return false;
    }
    int word = last + 1;
    while (word < pieces.size() - 1 && OPENERS.indexOf(first(pieces.get(word))) >= 0) {
      word++;
    }
    char opening = first(pieces.get(word));
    if (Character.isLowerCase(opening)) {
      return end == End.MARK && !hasCapitals && pieces.get(at).form().charAt(0) != '\u2026';
    }
    if (end == End.ABBREVIATION || (last == at && ellipsis(pieces.get(at).form()))) {
      return opens.contains(pieces.get(word).form())
          || (end == End.ABBREVIATION && opensQuotation(next));
    }
    boolean asks = end == End.MARK && pieces.get(at).form().indexOf('.') < 0;
    return !(asks && last > at && speakerFollows(pieces, last + 1));
  }

  private static boolean opensQuotation(Piece next) {
    return next.form().equals("\u201C") || next.form().equals("\"");
  }

  private static boolean ellipsis(String form) {
    return form.startsWith("..") || form.equals("\u2026");
  }

  /** Whether a name and a verb of saying come next: nothing but the name may stand between. */
  private boolean speakerFollows(List<Piece> pieces, int from) {
    int until = Math.min(pieces.size(), from + SPEAKER_WORDS);
    for (int i = from; i < until; i++) {
      Piece piece = pieces.get(i);
      if (says.contains(piece.form())) {
        return i > from;
      }
      if (!Character.isUpperCase(first(piece)) && !inNames.contains(piece.form())) {
        return false;
      }
    }
    return false;
  }

  /** The index of the last closing mark that follows a piece without a space, else its own. */
  private static int closersAfter(List<Piece> pieces, int at) {
    int last = at;
    while (last + 1 < pieces.size()
        && pieces.get(last).touches(pieces.get(last + 1))
        && CLOSERS.indexOf(first(pieces.get(last + 1))) >= 0
        && pieces.get(last + 1).form().length() <= 2
        && !pieces.get(last + 1).form().chars().anyMatch(Character::isLetterOrDigit)) {
      last++;
    }
    return last;
  }

  private static boolean opensBracket(List<Piece> pieces, int at) {
    if (!OPENING_BRACKETS.contains(pieces.get(at).form())) {
      return false;
    }
    int until = Math.min(pieces.size(), at + BRACKET_PIECES);
    return pieces.subList(at + 1, until).stream()
        .anyMatch(p -> CLOSING_BRACKETS.contains(p.form()));
  }

  private static char first(Piece piece) {
    return piece.form().charAt(0);
  }
}
