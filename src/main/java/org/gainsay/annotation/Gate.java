package org.gainsay.annotation;

import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;

/**
 * Decides on raw text what is worth parsing, for parsing is nine tenths of all work. An article
 * without a single word of accusing, denying, condemning, threatening or punishing (a
 * <em>strict</em> cue, {@code gate.txt}) is not parsed; in one that has such a word, those
 * paragraphs are that hold one, a word of saying or a quotation mark (a <em>wide</em> cue), and the
 * paragraph on either side of them, where pronouns have their antecedents.
 */
public final class Gate {
  private static final int STRICT = 1;
  private static final int WIDE = 2;
  private static final String MARKS = "\"\u201C\u201D\u2018«»\uFFFD";

  private final WordTrie words = new WordTrie();

  /** The gate as the program's own lists have it. */
  public Gate() {
    WordLists lists = WordLists.read("gate.txt");
    words.add(lists.get("strict"), STRICT);
    words.add(lists.get("wide"), WIDE);
  }

  /** The indexes of the paragraphs to parse; the headline is not asked. */
  public BitSet paragraphs(Article article) {
    List<Span> paragraphs = article.paragraphs();
    BitSet cued = new BitSet();
    boolean strict = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      int marks = words.marks(article.text(), paragraph.start(), paragraph.end());
      strict |= (marks & STRICT) != 0;
      cued.set(i, marks != 0 || quotes(article.text(), paragraph));
    }
    BitSet parsed = new BitSet();
    if (strict) {
      for (int i = cued.nextSetBit(0); i >= 0; i = cued.nextSetBit(i + 1)) {
        parsed.set(Math.max(0, i - 1), Math.min(paragraphs.size(), i + 2));
      }
    }
    return parsed;
  }

  private static boolean quotes(String text, Span paragraph) {
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
