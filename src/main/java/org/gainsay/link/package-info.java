/**
 * {@link org.gainsay.extract.SpeechAct}s in; {@link org.gainsay.link.LinkedArticle}s out: which act
 * answers which, which repeats which, and which share one proposition. Each decision keeps its rule
 * and score, and each act its {@link org.gainsay.link.Confidence}.
 */
@NullMarked
package org.gainsay.link;

import org.jspecify.annotations.NullMarked;
