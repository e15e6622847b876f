package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.article.Span;

/**
 * One sentence: its tokens and the dependency tree over them.
 *
 * @param index its place among the article's annotated sentences, from 0
 * @param paragraph the index of its paragraph in the article
 * @param span where it stands in the article's text
 * @param tokens in reading order
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The tokens that depend on the given one, in reading order. */
  public List<Token> children(Token head) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == head.index()) {
        found.add(token);
      }
    }
    return found;
  }

  /** The first dependant under one of the labels. */
  public Optional<Token> child(Token head, String... labels) {
    for (Token token : tokens) {
      if (token.head() == head.index()) {
        for (String label : labels) {
          if (token.label().equals(label)) {
            return Optional.of(token);
          }
        }
      }
    }
    return Optional.empty();
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The token with everything below it, in reading order. */
  public List<Token> subtree(Token root) {
    List<Token> found = new ArrayList<>();
    collect(root, found);
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  private void collect(Token token, List<Token> into) {
    into.add(token);
    for (Token child : children(token)) {
      collect(child, into);
    }
  }

  /** From the first to the last character of the token and everything below it. */
  public Span subtreeSpan(Token root) {
    Span span = root.span();
    for (Token token : subtree(root)) {
      span = span.join(token.span());
    }
    return span;
  }
}
