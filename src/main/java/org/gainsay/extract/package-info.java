/**
 * Clauses under their speakers in; {@link org.gainsay.extract.SpeechAct}s out.
 *
 * <p>A <em>cue</em> is the word that makes a clause an act ("denied", "groundless"); the
 * <em>lexicon</em> lists cues with the act they make and where their speaker, target and content
 * stand. {@link org.gainsay.extract.Extractor} implementations are found by ServiceLoader.
 */
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
