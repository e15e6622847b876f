package org.gainsay.link;

import java.time.LocalDate;
import org.gainsay.article.Span;

/**
 * When the thing that an act is about is said to have happened.
 *
 * @param first the first day that the words allow
 * @param last the last day that they allow
 * @param words where the text says so
 */
public record IncidentTime(LocalDate first, LocalDate last, Span words) {
  public IncidentTime {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }
}
