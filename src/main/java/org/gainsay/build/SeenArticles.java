package org.gainsay.build;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.article.Article;

/**
 * The articles of a run so far, as short hashes. Input order decides: the first telling stays.
 *
 * <p>One article found twice, for example as a page and in a feed, has the same text, publisher and
 * day. The same text by another publisher is an article of its own: who carried a story matters.
 */
final class SeenArticles {
  /** What an article is to those before it. */
  enum Place {
    /** Not seen before. */
    NEW,
    /** The same article once more. */
    REPEAT,
    /** Another text under an id that was used before. */
    SAME_ID
  }

  private final Map<Long, Long> textById = new HashMap<>();
  private final Map<Long, Boolean> articles = new HashMap<>();

  Place add(Article article) {
    long text = hash(article.sha256());
    Long before = textById.putIfAbsent(hash(article.id()), text);
    boolean seen =
        articles.putIfAbsent(
                31 * (31 * text + hash(String.valueOf(article.publisher())))
                    + hash(String.valueOf(article.date())),
                true)
            != null;
    if (seen) {
      return Place.REPEAT;
    }
    return before == null || before == text ? Place.NEW : Place.SAME_ID;
  }

  /** FNV-1a over the characters, in 64 bits. */
  private static long hash(String words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
