/**
 * {@link org.gainsay.link.LinkedArticle}s in; one named RDF graph per article text version out,
 * with IRIs made from content, evidence selectors and provenance, checked against the shapes. Also
 * the acts as JSON Lines and CAMEO rows.
 */
@NullMarked
package org.gainsay.graph;

import org.jspecify.annotations.NullMarked;
