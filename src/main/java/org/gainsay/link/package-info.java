/**
 * {@link org.gainsay.extract.SpeechAct}s in; {@link org.gainsay.link.LinkedArticle}s out: which act
 * answers which, which repeats which, and which share one proposition. Each decision keeps its rule
 * and score.
 */
@NullMarked
package org.gainsay.link;

import org.jspecify.annotations.NullMarked;
