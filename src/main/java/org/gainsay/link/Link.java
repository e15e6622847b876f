package org.gainsay.link;

/**
 * A decision that one act is tied to another of the same article.
 *
 * @param act the index of the other act in {@link LinkedArticle#acts()}
 * @param rule id of the rule that decided it
 * @param score from 0 to 1
 */
public record Link(int act, String rule, double score) {}
