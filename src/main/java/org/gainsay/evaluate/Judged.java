package org.gainsay.evaluate;

import org.gainsay.extract.ActType;
import org.gainsay.link.Confidence.Weighed;

/**
 * An act of the system, judged by the gold.
 *
 * @param article the id of the article
 * @param type what is done by it
 * @param place of its cue
 * @param cue the words that make it this act
 * @param rule the row of the lexicon that took it
 * @param right whether type, speakers and targets are those of the gold
 * @param weighed its band and what it rests on
 */
public record Judged(
    String article,
    ActType type,
    Place place,
    String cue,
    String rule,
    boolean right,
    Weighed weighed) {}
