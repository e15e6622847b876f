package org.gainsay.party;

import java.util.List;
import java.util.Optional;
import org.gainsay.article.Span;

/** The mentions of one article in reading order, outermost first where they nest. */
public record Parties(List<Mention> mentions) {
  public Parties {
    mentions = mentions.stream().sorted().toList();
  }

  /** The mentions that lie within a stretch of text. */
  public List<Mention> within(Span span) {
    return mentions.stream().filter(m -> span.contains(m.span())).toList();
  }

  /** The widest mention whose head holds the offset, which is that of a noun phrase's head word. */
  public Optional<Mention> headedAt(int offset) {
    return mentions.stream()
        .filter(m -> m.head().contains(offset))
        .max(java.util.Comparator.comparingInt(m -> m.span().length()));
  }
}
