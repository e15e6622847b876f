/**
 * {@link org.gainsay.annotation.AnnotatedArticle}s in; the {@link org.gainsay.party.Mention}s of
 * parties in them out.
 *
 * <p>A <em>party</em> is whoever can accuse or be accused: a state, a government body, an alliance,
 * an organisation, an armed or threat group, a person, an unnamed source. Its <em>side</em> is the
 * state it speaks for, or itself. A <em>metonym</em> is a place that stands for a government
 * ("Beijing"). The <em>authority file</em> is the data that names them.
 */
@NullMarked
package org.gainsay.party;

import org.jspecify.annotations.NullMarked;
