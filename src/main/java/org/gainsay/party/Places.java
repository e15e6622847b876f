package org.gainsay.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.party.Name.Use;
import org.gainsay.party.Word.Gap;
import org.jspecify.annotations.Nullable;

/** Tells a capital that is only where something happens from one that stands for its government. */
final class Places {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "into", "through", "via");
  private static final Set<String> MOTION =
      Set.of(
          "flew",
          "fly",
          "flown",
          "flying",
          "travelled",
          "traveled",
          "travel",
          "travelling",
          "traveling",
          "went",
          "go",
          "gone",
          "going",
          "trip",
          "trips",
          "visit",
          "visits",
          "visited",
          "arrived",
          "arriving",
          "came",
          "flight",
          "flights",
          "moved",
          "returned",
          "returning",
          "return",
          "fled",
          "drove",
          "headed",
          "back",
          "home",
          "away",
          "tour",
          "mission",
          "embassy",
          "journey",
          "born",
          "kilometers",
          "kilometres",
          "km",
          "miles");

  private final Words words;

  Places(Words words) {
    this.words = words;
  }

  /** The same names, each marked if it is only a place. */
  List<Match> mark(List<Match> matches) {
    List<Match> marked = new ArrayList<>(matches.size());
    Match previous = null;
    for (Match match : matches) {
      boolean can =
          match.name().use() == Use.METONYM || (match.name().use() == Use.NAME && match.isState());
      Match now = can && isPlace(match, previous) ? match.asPlace() : match;
      marked.add(now);
      previous = now;
    }
    return marked;
  }

  private boolean isPlace(Match match, @Nullable Match previous) {
    int at = words.at(match.span().start());
    if (at == 0 || at >= words.size()) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean listed =
        words.get(at).gap() == Gap.COMMA
            || (words.get(at).gap() == Gap.NONE && before.is("and", "or"));
    if (previous != null && previous.place() && listed) {
      int last = words.at(previous.span().end());
      return at - last <= 1;
    }
    if (words.get(at).gap() != Gap.NONE) {
      return false;
    }
    if (before.is("the") && at > 1) {
      at--;
      before = words.get(at - 1);
    }
    if (LOCATIVE.contains(before.lower())) {
      return true;
    }
    if (before.is("to", "from")) {
      for (int i = at - 2; i >= 0 && i >= at - 4; i--) {
        if (MOTION.contains(words.get(i).lower())) {
          return true;
        }
      }
    }
    return MOTION.contains(before.lower()) && before.isVerb();
  }
}
