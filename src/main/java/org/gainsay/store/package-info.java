/**
 * Named graphs in; a loaded store out: embedded TDB2, or a SPARQL 1.1 store over the Graph Store
 * Protocol. A graph replaces its predecessor, never adds to it; what has not changed is skipped.
 */
@NullMarked
package org.gainsay.store;

import org.jspecify.annotations.NullMarked;
