package org.gainsay.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What opens a wire story: "Beijing (AFP) July 20, 2021", "MOSCOW, March 4 (Reuters) -".
 *
 * @param place as worded, "WASHINGTON/BEIJING" included
 * @param agency the news agency named in it
 * @param date the day, its year taken from the article's date where the dateline has none
 * @param span where it stands in the article's text; null where the text does not hold it
 */
public record Dateline(
    String place, @Nullable String agency, @Nullable LocalDate date, @Nullable Span span) {}
