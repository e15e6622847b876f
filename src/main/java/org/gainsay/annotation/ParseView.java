package org.gainsay.annotation;

/** Sentences as text for a person to read: one line a token. */
public final class ParseView {
  private ParseView() {}

  /** Index, form, lemma, part of speech, index of the head, and label of each token, in columns. */
  public static String of(Sentence sentence) {
    int form = 1;
    int lemma = 1;
    for (Token token : sentence.tokens()) {
      form = Math.max(form, token.form().length());
      lemma = Math.max(lemma, token.lemma().length());
    }
    String line = "%3d  %-" + form + "s  %-" + lemma + "s  %-5s  %3d  %s%n";
    StringBuilder view = new StringBuilder();
    for (Token t : sentence.tokens()) {
      view.append(
          line.formatted(t.index(), t.form(), t.lemma(), t.pos(), t.head(), t.label())
              .replace(System.lineSeparator(), "\n"));
    }
    return view.toString();
  }
}
