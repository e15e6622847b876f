/**
 * Saved queries with typed parameters in; rows or graphs out, as table, CSV, TSV, JSON, XML,
 * Markdown or RDF.
 */
@NullMarked
package org.gainsay.query;

import org.jspecify.annotations.NullMarked;
