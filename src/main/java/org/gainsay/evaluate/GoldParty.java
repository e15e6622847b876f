package org.gainsay.evaluate;

/**
 * A party as the annotator named it.
 *
 * @param name the most specific party in the article
 * @param side the state it speaks for as ISO 3166-1 alpha-3, or the short name of a party of no
 *     state; empty where it is unknown
 */
public record GoldParty(String name, String side) {}
