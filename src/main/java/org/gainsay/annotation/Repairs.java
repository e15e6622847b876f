package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the parser is known to get wrong in news. So far one thing: in "It is a lie, Zhao
 * said" it sometimes hangs the verb of saying on what is said; the arc is turned round.
 */
final class Repairs {
  private static final Set<String> ENDS =
      Set.of(",", "\"", "\u201D", "\u2019", "'", "''", "!", "?");

  private final Set<String> says = WordLists.read("sentences.txt").get("says");

  /** The same tokens, with other heads and labels where a repair applies. */
  List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token verb : tokens) {
      if (verb.label().equals("ccomp") && says.contains(verb.form()) && saidAfter(verb, tokens)) {
        Token said = mended.get(verb.head());
        mended.set(verb.index(), arc(verb, said.head(), said.label()));
        mended.set(said.index(), arc(said, verb.index(), "ccomp"));
      }
    }
    return mended;
  }

  /** A speaker and the verb follow their own head, divided from it by a comma or closing mark. */
  private static boolean saidAfter(Token verb, List<Token> tokens) {
    if (verb.head() >= verb.index()) {
      return false;
    }
    int first = verb.index();
    boolean speaker = false;
    for (Token token : tokens) {
      if (token.head() == verb.index()) {
        if (token.label().endsWith("comp")) {
          return false;
        }
        if (token.label().equals("nsubj")) {
          speaker = true;
          first = Math.min(first, leftmost(token, tokens));
        }
      }
    }
    return speaker && first > verb.head() + 1 && ENDS.contains(tokens.get(first - 1).form());
  }

  private static int leftmost(Token token, List<Token> tokens) {
    int first = token.index();
    for (Token below : tokens) {
      if (below.head() == token.index()) {
        first = Math.min(first, leftmost(below, tokens));
      }
    }
    return first;
  }

  private static Token arc(Token token, int head, String label) {
    return new Token(
        token.index(), token.span(), token.form(), token.lemma(), token.pos(), head, label);
  }
}
