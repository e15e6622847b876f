package org.gainsay.party;

import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word of an article, parsed or not.
 *
 * @param index its place in the article
 * @param span where it stands
 * @param form as worded
 * @param lower the form in lower case
 * @param pos Penn Treebank tag where its sentence was parsed; empty elsewhere
 * @param gap what stands between it and the word before
 * @param sentence the number of its sentence in the article
 * @param match the name of the authority file that it belongs to
 */
record Word(
    int index,
    Span span,
    String form,
    String lower,
    String pos,
    Gap gap,
    int sentence,
    @Nullable Match match) {

  /** What stands between two words. */
  enum Gap {
    /** White space, a hyphen, or nothing. */
    NONE,
    COMMA,
    /** A bracket. */
    BRACKET,
    /** The end of a sentence or paragraph. */
    STOP,
    OTHER
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  boolean isPossessive() {
    return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
  }

  Word in(@Nullable Match other) {
    return new Word(index, span, form, lower, pos, gap, sentence, other);
  }

  boolean isNoun() {
    return pos.startsWith("NN");
  }

  boolean isProperTag() {
    return pos.startsWith("NNP");
  }

  boolean isVerb() {
    return pos.startsWith("VB") || pos.equals("MD");
  }

  boolean is(String... forms) {
    for (String other : forms) {
      if (form.equalsIgnoreCase(other)) {
        return true;
      }
    }
    return false;
  }
}
