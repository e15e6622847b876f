package org.gainsay.extract;

import org.gainsay.article.Span;
import org.gainsay.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * A party in its part as speaker or target.
 *
 * @param party whom
 * @param mention where the text says so; null where it is understood ("denies responsibility")
 */
public record Role(Party party, @Nullable Span mention) {}
