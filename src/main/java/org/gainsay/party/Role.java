package org.gainsay.party;

import java.util.List;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party in its part as speaker or target.
 *
 * @param party whom
 * @param mention where the text says so; null where it is understood ("denies responsibility")
 */
public record Role(Party party, @Nullable Span mention) {

  /** Whether some party of the one list is some party of the other, or speaks for the same side. */
  public static boolean sameSide(List<Role> one, List<Role> other) {
    return one.stream()
        .anyMatch(a -> other.stream().anyMatch(b -> a.party().sharesSide(b.party())));
  }
}
