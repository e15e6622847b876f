package org.gainsay.link;

import java.util.List;
import org.gainsay.article.Article;

/**
 * An article with its acts in reading order.
 *
 * @param article as it was read
 * @param acts by cue; links count in this list
 */
public record LinkedArticle(Article article, List<LinkedAct> acts) {
  public LinkedArticle {
    acts = List.copyOf(acts);
  }
}
