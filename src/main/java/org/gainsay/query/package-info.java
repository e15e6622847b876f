/**
 * Saved queries with typed parameters in; rows or graphs out, as table, CSV, TSV, JSON, XML,
 * Markdown or RDF.
 *
 * <p>A <em>saved query</em> is a file {@code NAME.rq} whose name is the question and whose {@code
 * #+} header says what it answers. The <em>catalogue</em> is all of them. A <em>parameter</em> is a
 * variable {@code ?_name} (to be given) or {@code ?__name} (may be left out), with its type behind
 * it: {@code ?__year_integer}. An <em>argument</em> is a value given for a parameter. A
 * <em>lookup</em> is a saved query that turns what a person types ("CHN", "China") into the IRI
 * that the parameter takes. An <em>endpoint</em> is whatever answers SPARQL.
 */
@NullMarked
package org.gainsay.query;

import org.jspecify.annotations.NullMarked;
