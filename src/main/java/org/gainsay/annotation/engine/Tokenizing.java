package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts text into words and marks as the library does. What stands between two blanks is cut the
 * same way wherever it stands, so each such chunk is worked out once and remembered.
 */
public final class Tokenizing {
  private static final int REMEMBERED = 100_000;
  private static final int LONGEST_REMEMBERED = 40;

  /** Stands beside a chunk while it is cut, for the library cuts a lone one otherwise. */
  private static final String BESIDE = "x ";

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /** Takes the words in order, each as the place where it begins and ends. */
  public interface Cuts {
    void word(int start, int end);
  }

  /** Cuts a text whose only blanks are spaces. */
  public void cut(String text, Cuts cuts) {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = chunkEnd(text, at);
      String chunk = text.substring(at, end);
      if (chunk.equalsIgnoreCase("no.") && end + 1 < text.length()) {
        // "No. 10" is one thing, "no. He" is not: the library looks at what follows.
        end = chunkEnd(text, end + 1);
        chunk = text.substring(at, end);
      }
      int[] ends = ends(chunk);
      int start = at;
      for (int i = 0; i < ends.length; i += 2) {
        cuts.word(start + ends[i], start + ends[i + 1]);
      }
      at = end;
    }
  }

  private static int chunkEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  private int[] ends(String chunk) {
    int[] ends = known.get(chunk);
    if (ends == null) {
      ends = work(chunk);
      if (chunk.length() <= LONGEST_REMEMBERED && known.size() < REMEMBERED) {
        known.put(chunk, ends);
      }
    }
    return ends;
  }

  private int[] work(String chunk) {
    List<Token> tokens = tokenizer.tokenize(BESIDE + chunk + " x");
    List<Integer> ends = new ArrayList<>();
    for (Token token : tokens.subList(1, tokens.size() - 1)) {
      ends.add(token.getStartOffset() - BESIDE.length());
      ends.add(token.getEndOffset() - BESIDE.length());
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }
}
