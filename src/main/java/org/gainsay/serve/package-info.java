/**
 * A store over HTTP: Fuseki's query endpoint with safe settings, and the dataset's own IRIs by
 * content negotiation.
 */
@NullMarked
package org.gainsay.serve;

import org.jspecify.annotations.NullMarked;
