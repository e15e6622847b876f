package org.gainsay.link;

import org.gainsay.article.Span;

/**
 * One code of an act, with the words that it was read from.
 *
 * @param list the code list
 * @param code of that list ("espionage")
 * @param words where the text says so
 */
public record Quality(QualityList list, String code, Span words) {}
