/**
 * {@link org.gainsay.article.Article}s in; {@link org.gainsay.annotation.AnnotatedArticle}s out:
 * sentences of tokens with lemma, part of speech and dependency arcs, and quotation spans.
 *
 * <p>Parts of speech are Penn Treebank tags; arc labels are those of ClearNLP (nsubj, nsubjpass,
 * dobj, prep, pobj, pcomp, ccomp, xcomp, advcl, relcl, acl, agent, attr, acomp, oprd, appos, conj,
 * poss …). The only package that knows the parsing library.
 */
@NullMarked
package org.gainsay.annotation;

import org.jspecify.annotations.NullMarked;
