package org.gainsay.link;

import org.gainsay.extract.SpeechAct;
import org.jspecify.annotations.Nullable;

/**
 * An act with its ties to the other acts of its article.
 *
 * @param act as it was extracted, its pronouns and descriptions resolved
 * @param respondsTo the act it answers
 * @param sameAs the first or main telling of the act that it repeats
 * @param proposition the index of the act that first states what this one is about: an accusation's
 *     own index, and for its denial the accusation's
 */
public record LinkedAct(
    SpeechAct act, @Nullable Link respondsTo, @Nullable Link sameAs, int proposition) {}
