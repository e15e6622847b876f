package org.gainsay.annotation;

/**
 * A word or mark as the tokeniser cut it, before parsing.
 *
 * @param form as it stands in the {@link CleanText}
 * @param start where it begins in the clean text
 * @param end where it ends in the clean text, exclusive
 */
record Piece(String form, int start, int end) {
  boolean touches(Piece next) {
    return end == next.start;
  }

  Piece without(int last) {
    return new Piece(form.substring(0, form.length() - last), start, end - last);
  }

  Piece only(int last) {
    return new Piece(form.substring(form.length() - last), end - last, end);
  }
}
