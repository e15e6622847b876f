package org.gainsay.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/** Which act tells again what an earlier one told. */
final class Repeats {
  private static final double SHARED = 0.34;

  private final String text;
  private final List<SpeechAct> acts;
  private final @Nullable Link[] answers;
  private final @Nullable Link[] links;

  Repeats(String text, List<SpeechAct> acts, @Nullable Link[] answers) {
    this.text = text;
    this.acts = acts;
    this.answers = answers;
    this.links = new Link[acts.size()];
  }

  /** The first telling of the act at that place; asked in reading order. */
  @Nullable Link of(int at) {
    links[at] = acts.get(at).mode().isDone() ? first(at) : null;
    return links[at];
  }

  private @Nullable Link first(int at) {
    SpeechAct act = acts.get(at);
    for (int j = 0; j < at; j++) {
      SpeechAct other = acts.get(j);
      boolean kin =
          links[j] == null
              && other.mode().isDone()
              && other.type() == act.type()
              && Role.sameSide(act.speakers(), other.speakers());
      if (!kin) {
        continue;
      }
      Link one = answers[at];
      Link two = answers[j];
      if (act.type() == ActType.DENIAL && one != null && two != null && one.act() == two.act()) {
        return new Link(j, "same-answer", 0.8);
      }
      if (act.type() == ActType.ACCUSATION && Role.sameSide(act.targets(), other.targets())) {
        double shared = shared(act, other);
        if (shared >= SHARED) {
          return new Link(j, "same-charge", shared);
        }
      }
    }
    return null;
  }

  /** The share of the smaller content's words that the other holds too. */
  private double shared(SpeechAct one, SpeechAct other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size());
  }

  private Set<String> words(SpeechAct act) {
    Span span = act.content() == null ? act.cue() : act.content();
    Set<String> words = new HashSet<>();
    for (String word : span.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 4) {
        words.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return words;
  }
}
