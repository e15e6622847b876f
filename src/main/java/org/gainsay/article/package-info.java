/**
 * {@link org.gainsay.source.Document}s in; {@link org.gainsay.article.Article}s out.
 *
 * <p>An <em>article</em> is a headline, who published it and when, and the <em>body text</em> that
 * every later offset refers to. A <em>dateline</em> is the place, agency and day that open a wire
 * story. The only package that knows jsoup.
 */
@NullMarked
package org.gainsay.article;

import org.jspecify.annotations.NullMarked;
