package org.gainsay.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Quotation;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Parties;
import org.gainsay.party.Role;

/**
 * An article under its speakers: the frames of each sentence, and whom each noun or pronoun means.
 *
 * @param annotated the article with its sentences
 * @param parties the mentions in it
 * @param frames of each sentence by the sentence's index
 * @param references whom words mean
 */
public record Discourse(
    AnnotatedArticle annotated,
    Parties parties,
    Map<Integer, List<Frame>> frames,
    References references) {

  /**
   * The innermost frame that the word stands in; where that one has no speaker ("he said documents
   * show that …"), the next one around it that has.
   */
  public Optional<Frame> frame(Sentence sentence, Token word) {
    List<Frame> around =
        frames.getOrDefault(sentence.index(), List.of()).stream()
            .filter(f -> f.covers(word.span().start()))
            .filter(f -> f.verb() == null || f.verb().index() != word.index())
            .sorted(Comparator.comparingInt(Frame::size))
            .toList();
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Frame innermost = around.get(0);
    return !innermost.kind().asserts() || !innermost.speakers().isEmpty()
        ? Optional.of(innermost)
        : around.stream()
            .filter(f -> !f.speakers().isEmpty())
            .findFirst()
            .or(() -> Optional.of(innermost));
  }

  /** The quotation that holds the offset. */
  public Optional<Quotation> quotation(int offset) {
    return annotated.quotations().stream().filter(q -> q.span().contains(offset)).findFirst();
  }

  /** How much of the span stands in quotation marks, from 0 to 1. */
  public double quoted(Span span) {
    int inside = 0;
    for (Quotation q : annotated.quotations()) {
      inside +=
          Math.max(
              0, Math.min(q.span().end(), span.end()) - Math.max(q.span().start(), span.start()));
    }
    return span.length() == 0 ? 0 : Math.min(1.0, (double) inside / span.length());
  }

  /** Whom the word means, with those coordinated with it. */
  public List<Role> refer(Sentence sentence, Token word) {
    return references.of(sentence, word);
  }
}
