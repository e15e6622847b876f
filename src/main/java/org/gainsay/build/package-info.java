/**
 * {@link org.gainsay.source.Document}s in; checked graphs in a store, or acts in a file, out: the
 * whole way at once, on all cores, in constant memory.
 *
 * <p>A <em>run</em> is one passage over the input. Its results come out in the order of the input,
 * whatever the number of threads.
 */
@NullMarked
package org.gainsay.build;

import org.jspecify.annotations.NullMarked;
