/**
 * Files, folders, archives and feeds in; {@link org.gainsay.source.Document}s out.
 *
 * <p>A <em>document</em> is a run of bytes with a media type and an origin: one web page, one text
 * file, one line of a JSON Lines file, one feed entry, one archived response. An {@link
 * org.gainsay.source.Issue} is what went wrong with one input, said so that a person can mend it;
 * it is data, never an exception, and never stops a run.
 */
@NullMarked
package org.gainsay.source;

import org.jspecify.annotations.NullMarked;
