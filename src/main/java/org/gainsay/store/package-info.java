/**
 * {@link org.gainsay.graph.NamedGraph}s in; a store that holds them. A graph replaces what the
 * store held of its article, in one transaction for each batch, so that a run that is cut short
 * leaves whole graphs and the next run does the rest.
 */
@NullMarked
package org.gainsay.store;

import org.jspecify.annotations.NullMarked;
