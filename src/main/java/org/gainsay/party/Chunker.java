package org.gainsay.party;

import java.util.Set;
import org.gainsay.party.Word.Gap;

/** Finds the noun phrase about a head, and the party that it belongs to. */
final class Chunker {
  /** Prepositions between a noun and the party that it belongs to. */
  static final Set<String> OWNING = Set.of("of", "for", "at", "from", "in");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "some", "several", "many", "both", "two", "three", "four", "five", "six", "seven",
          "eight", "nine", "ten", "no", "one", "another", "other", "any", "all", "most", "dozens",
          "few", "each", "every");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "at", "in", "by", "with", "from", "to", "on", "against", "about", "over",
          "between", "among", "and", "or", "but", "that", "who", "which", "said", "says", "told",
          "as", "than", "after", "before", "when", "while", "where", "because", "if", "into", "is",
          "was", "are", "were", "be", "been", "has", "have", "had", "not", "also", "then");

  private final Words words;
  private final Offices offices;

  Chunker(Words words, Offices offices) {
    this.words = words;
    this.offices = offices;
  }

  /** The phrase about the words from head to headEnd. */
  Phrase around(int head, int headEnd) {
    int start = head;
    int body = head;
    Party owner = null;
    String determiner = "";
    while (start > 0 && words.get(start).gap() == Gap.NONE) {
      Word word = words.get(start - 1);
      Match match = word.match();
      if (match != null) {
        int first = start - 1;
        while (first > 0 && match.equals(words.get(first - 1).match())) {
          first--;
        }
        owner = match.party();
        start = first;
        continue;
      }
      String form = word.lower();
      if (isDeterminer(word, form)) {
        determiner = form;
        start--;
        if (ARTICLES.contains(form)) {
          break;
        }
        continue;
      }
      boolean possessive = word.isPossessive();
      if (!possessive && !modifies(start - 1)) {
        break;
      }
      start--;
      if (owner == null && !possessive) {
        body = start;
      }
    }
    start = trimmed(start, head);
    body = Math.max(body, start);
    if (owner != null) {
      body = Math.max(body, ownerEnd(start, head));
    }
    return new Phrase(start, head, headEnd, headEnd, owner, determiner, body);
  }

  /** The phrase with what follows its head: "of Russia", "for the Foreign Ministry". */
  Phrase withComplement(Phrase phrase, Set<String> prepositions) {
    int at = phrase.headEnd();
    Word word = words.joined(at);
    if (word != null && word.is("in") && follows(at, "charge", "of")) {
      at += 2;
    } else if (word == null
        || !prepositions.contains(word.lower())
        || Governed.byVerb(words, phrase, word)) {
      return phrase;
    }
    Party owner = phrase.owner();
    int end = phrase.headEnd();
    int i = at + 1;
    boolean named = false;
    while (i < words.size() && i <= at + 7 && words.get(i).gap() == Gap.NONE) {
      Word next = words.get(i);
      if (next.match() != null) {
        owner = owner == null || named ? next.match().party() : owner;
        while (i < words.size() && next.match().equals(words.get(i).match())) {
          i++;
        }
        end = i;
        named = true;
        if (i < words.size() && words.get(i).isPossessive()) {
          end = npEnd(i + 1);
        } else if (!next.match().isPerson()) {
          end = npEnd(i);
        }
        break;
      }
      boolean finite = next.isVerb() && !next.pos().equals("VBN") && !next.pos().equals("VBG");
      if (finite || next.is("who", "which", "that", "said", "told")) {
        break;
      }
      i++;
      end = next.isNoun() || next.isCapitalised() ? i : end;
    }
    return new Phrase(
        phrase.start(),
        phrase.head(),
        phrase.headEnd(),
        Math.max(end, phrase.headEnd()),
        owner,
        phrase.determiner(),
        phrase.body());
  }

  private boolean follows(int at, String... forms) {
    for (int k = 0; k < forms.length; k++) {
      Word word = words.joined(at + 1 + k);
      if (word == null || !word.is(forms[k])) {
        return false;
      }
    }
    return true;
  }

  /** Behind the nouns and adjectives that go on from here. */
  private int npEnd(int from) {
    int i = from;
    int end = from;
    while (i < words.size() && words.get(i).gap() == Gap.NONE && i < from + 5) {
      Word word = words.get(i);
      if (word.match() != null || !(word.isNoun() || word.pos().startsWith("JJ"))) {
        break;
      }
      i++;
      end = word.isNoun() ? i : end;
    }
    return end;
  }

  private boolean modifies(int index) {
    Word word = words.get(index);
    String form = word.lower();
    if (PREPOSITIONS.contains(form)) {
      return false;
    }
    if (word.pos().isEmpty()) {
      return word.isCapitalised()
          ? !words.opensSentence(index)
          : isAdjectival(form) || offices.isOfBody(form);
    }
    if (word.pos().equals("VBN") || word.pos().equals("VBG") || word.pos().equals("VBD")) {
      return index > 0
          && words.get(index).gap() == Gap.NONE
          && !word.pos().equals("VBD")
          && nominal(words.get(index - 1));
    }
    boolean owns = index + 1 < words.size() && words.get(index + 1).isPossessive();
    return word.pos().startsWith("JJ")
        || word.pos().equals("NN")
        || (word.isNoun() && (word.isCapitalised() || owns));
  }

  private static boolean nominal(Word word) {
    return word.match() != null
        || word.pos().equals("DT")
        || word.pos().startsWith("JJ")
        || word.pos().equals("PRP$")
        || word.isPossessive();
  }

  /** Where a text was not parsed: words that stand in front of nouns. */
  private static boolean isAdjectival(String form) {
    return form.equals("senior")
        || form.equals("top")
        || form.equals("former")
        || form.equals("foreign")
        || form.equals("deputy")
        || form.equals("chief")
        || form.equals("new")
        || form.endsWith("-backed")
        || form.endsWith("-sponsored");
  }

  private static boolean isDeterminer(Word word, String form) {
    if (word.pos().equals("CD")) {
      return form.length() != 4 || !Character.isDigit(form.charAt(0));
    }
    boolean tagged =
        !word.pos().isEmpty() && !word.pos().equals("IN") && !word.pos().startsWith("W");
    return (DETERMINERS.contains(form) && (tagged || word.pos().isEmpty()))
        || word.pos().equals("PRP$");
  }

  /** Drops possessive marks and the like that ended up in front. */
  private int trimmed(int start, int head) {
    int first = start;
    while (first < head && words.get(first).isPossessive()) {
      first++;
    }
    return first;
  }

  private int ownerEnd(int start, int head) {
    int end = start;
    for (int i = start; i < head; i++) {
      if (words.get(i).match() != null || words.get(i).isPossessive()) {
        end = i + 1;
      }
    }
    return end;
  }
}
