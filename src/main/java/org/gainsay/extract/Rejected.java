package org.gainsay.extract;

import org.gainsay.article.Span;

/**
 * A word that looked like a cue and makes no act.
 *
 * @param cue the word
 * @param rule the lexicon entry or rule that looked at it
 * @param reason why it is none, for a person
 */
public record Rejected(Span cue, String rule, String reason) {}
