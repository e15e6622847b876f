package org.gainsay.party;

import java.util.List;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party in its part as speaker or target.
 *
 * @param party whom
 * @param mention where the text says so; null where it is understood ("denies responsibility")
 * @param alternatives whom the text may mean instead, where it leaves two readings open ("he" after
 *     two ministers)
 */
public record Role(Party party, @Nullable Span mention, List<Party> alternatives) {
  public Role {
    alternatives = List.copyOf(alternatives);
  }

  /** A party of whom the text leaves no doubt. */
  public Role(Party party, @Nullable Span mention) {
    this(party, mention, List.of());
  }

  /** The same party where the text does not say so itself. */
  public Role understood() {
    return new Role(party, null, alternatives);
  }

  /** Whether some party of the one list is some party of the other, or speaks for the same side. */
  public static boolean sameSide(List<Role> one, List<Role> other) {
    return one.stream()
        .anyMatch(a -> other.stream().anyMatch(b -> a.party().sharesSide(b.party())));
  }
}
