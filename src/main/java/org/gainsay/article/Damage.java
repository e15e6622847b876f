package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an article's characters before it reached us.
 *
 * @param stray bytes that were no UTF-8 and were read as Windows-1252
 * @param repaired doubly encoded characters that were repaired
 * @param left doubly encoded characters that were left as they are, in a text taken verbatim
 */
record Damage(int stray, int repaired, int left) {
  private static final char LOST = '\uFFFD';

  /** One issue that says all of it, its position in the article's text; none where all is well. */
  Optional<Issue> report(
      String article, String text, @Nullable String title, @Nullable String byline) {
    List<String> found = new ArrayList<>();
    int lost = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == LOST || isLoneSurrogate(text, i)) {
        lost++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    String position = "";
    if (lost > 0) {
      CodePoints points = new CodePoints(text);
      position = "characters " + points.at(first) + "-" + (points.at(last) + 1);
    }
    String headline = title == null ? "" : title;
    String people = byline == null ? "" : byline;
    if (headline.indexOf(LOST) >= 0 || people.indexOf(LOST) >= 0) {
      lost += (int) (headline + people).chars().filter(c -> c == LOST).count();
      position = position.isEmpty() ? headline.indexOf(LOST) >= 0 ? "title" : "byline" : position;
    }
    if (lost > 0) {
      found.add(count(lost, "character was", "characters were") + " lost and cannot be restored");
    }
    if (repaired > 0) {
      found.add(
          count(repaired, "character was", "characters were") + " encoded twice and repaired");
    }
    if (left > 0) {
      found.add(count(left, "character was", "characters were") + " encoded twice and left so");
    }
    if (stray > 0) {
      found.add(count(stray, "byte was", "bytes were") + " no UTF-8 and read as Windows-1252");
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Issue(
                article,
                IssueCode.DAMAGED_ENCODING,
                position,
                String.join("; ", found) + ". Fetch the article again where the words matter."));
  }

  private static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
