/**
 * A store over HTTP: Fuseki's query endpoint with safe settings, the dataset's own IRIs by content
 * negotiation, the saved queries and the explorer.
 *
 * <p>A <em>description</em> is what the graph says about one thing. A <em>representation</em> is a
 * form in which it is sent: a page or a serialisation of RDF. The <em>public service</em> can only
 * be read; the <em>write service</em> exists only with a password file. The only package that knows
 * the HTTP server.
 */
@NullMarked
package org.gainsay.serve;

import org.jspecify.annotations.NullMarked;
