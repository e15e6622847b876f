/**
 * {@link org.gainsay.link.LinkedArticle}s and the <em>gold</em>, the acts that a person found in
 * the same articles, in; precision, recall and F1 out, by act type and by construction, with each
 * miss told.
 */
@NullMarked
package org.gainsay.evaluate;

import org.jspecify.annotations.NullMarked;
