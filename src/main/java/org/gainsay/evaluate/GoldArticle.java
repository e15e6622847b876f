package org.gainsay.evaluate;

import java.util.List;

/**
 * An article with all acts that a person found in it.
 *
 * @param id names it
 * @param text the text that the places of the acts refer to
 * @param acts in reading order
 */
public record GoldArticle(String id, String text, List<GoldAct> acts) {
  public GoldArticle {
    acts = List.copyOf(acts);
  }
}
