package org.gainsay.annotation;

import org.gainsay.article.Span;

/**
 * Words in quotation marks. A quotation that runs over several paragraphs, each opened and only the
 * last one closed, gives one span a paragraph.
 *
 * @param span with its marks
 * @param inner without its marks
 * @param continues whether it carries on the quotation of the paragraph before
 */
public record Quotation(Span span, Span inner, boolean continues) {}
