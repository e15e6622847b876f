/**
 * The parsing engine: words in; lemmas, parts of speech and dependency arcs out.
 *
 * <p>The trained models are NLP4J's, and so are the transition systems that use them. What they
 * know is kept here in a <em>flat</em> form: arrays that are read from a file in one go. A feature
 * is found by a 64-bit <em>fingerprint</em> of its text, not by the text; of the weights only those
 * that are not zero are kept (6 in 100). It decides exactly as the library does.
 */
@NullMarked
package org.gainsay.annotation.engine;

import org.jspecify.annotations.NullMarked;
