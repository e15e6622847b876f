package org.gainsay.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Mode;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Role;
import org.gainsay.speech.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Which act each answer answers. A denial, no comment or admission answers a charge against its
 * speaker; support, the charge by whom it supports; a rejection, what it has for its object; a
 * charge or criticism in return, what its speaker answers by it.
 */
final class Answers {
  private static final int REACH = 2500;
  private static final int SUPPORTED = 1500;
  private static final int NEAR = 400;
  private static final int STATEMENT = 600;
  private static final Set<ActType> OPEN =
      Set.of(ActType.ACCUSATION, ActType.LEGAL_CHARGE, ActType.CRITICISM);

  private static final int BESIDE = 3;
  private static final int REPLY = 1500;

  /** Acts that can be made in return for another. */
  private static final Set<ActType> RETURNED =
      Set.of(ActType.ACCUSATION, ActType.CRITICISM, ActType.THREAT);

  private static final Set<String> CLAIMS =
      Tables.rows(Answers.class, "claims.tsv").stream()
          .map(row -> Tables.cell(row, "lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final List<SpeechAct> acts;
  private final @Nullable Link[] links;

  Answers(String text, List<SpeechAct> acts) {
    this.text = text;
    this.acts = acts;
    this.links = new Link[acts.size()];
  }

  /** What the act at that place answers; asked in reading order. */
  @Nullable Link of(int at) {
    links[at] =
        switch (acts.get(at).type()) {
          case DENIAL, NON_DENIAL, NO_COMMENT, ADMISSION -> toAccusation(at);
          case SUPPORT -> toSupported(at);
          case REJECTION -> toObject(at);
          default -> null;
        };
    return links[at];
  }

  /** What the act at that place is made in return for; asked when all answers are known. */
  @Nullable Link inReturnOf(int at) {
    if (RETURNED.contains(acts.get(at).type())) {
      links[at] = inReturn(at);
    }
    return links[at];
  }

  /**
   * The accusation that a denial, no comment or admission answers: the one in its own object, one
   * told in the same sentence, the nearest earlier one against its speaker, an earlier one that
   * names no culprit, and for an answer that opens the story the next one against its speaker.
   */
  private @Nullable Link toAccusation(int at) {
    SpeechAct act = acts.get(at);
    Span object = act.content();
    for (int j = 0; j < acts.size(); j++) {
      SpeechAct other = acts.get(j);
      boolean within =
          (object != null && object.contains(other.cue()))
              || (act.type() == ActType.DENIAL && sameSentence(act, other));
      if (j != at && within && isOpen(act, other) && other.mode() == Mode.PRESUPPOSED) {
        // "called the allegations baseless" means those told before, by whoever made them
        Link told = other.speakers().isEmpty() ? nearestAgainst(at) : null;
        return told == null ? new Link(j, "in-its-object", 0.95) : told;
      }
    }
    for (int j = at - 1; j >= 0 && sameSentence(act, acts.get(j)); j--) {
      if (isOpen(act, acts.get(j)) && acts.get(j).type() == ActType.ACCUSATION) {
        return new Link(j, "in-its-sentence", 0.9);
      }
    }
    Link nearest = nearestAgainst(at);
    if (nearest != null) {
      return nearest;
    }
    for (int j = at - 1; j >= 0 && distance(act, acts.get(j)) < NEAR; j--) {
      if (isOpen(act, acts.get(j)) && acts.get(j).targets().isEmpty()) {
        return new Link(j, "nearest-without-culprit", 0.6);
      }
    }
    for (int j = at + 1; j < acts.size(); j++) {
      if (isAgainst(act, acts.get(j)) && act.type() == ActType.DENIAL) {
        return new Link(j, "next-against-it", 0.7);
      }
    }
    return null;
  }

  /**
   * The nearest earlier act against the one who answers: a charge before a criticism, and for an
   * embassy or mission one by its host before others.
   */
  private @Nullable Link nearestAgainst(int at) {
    SpeechAct act = acts.get(at);
    @Nullable Link nearest = null;
    for (int grave = 2; grave >= 0; grave--) {
      for (int j = at - 1; j >= 0; j--) {
        SpeechAct other = acts.get(j);
        if (gravity(other) != grave || other.speakers().isEmpty() || !isAgainst(act, other)) {
          continue;
        }
        if (postedWith(act.speakers(), other.speakers())) {
          return new Link(j, "against-it-by-its-host", 0.85);
        }
        if (nearest == null) {
          nearest = new Link(j, "nearest-against-it", grave == 2 ? 0.85 : 0.7);
        }
      }
    }
    return nearest;
  }

  /** A charge made weighs more than one of what may be so, and that more than a criticism. */
  private static int gravity(SpeechAct act) {
    if (act.type() == ActType.CRITICISM) {
      return 0;
    }
    return act.mode().isDone() ? 2 : act.type() == ActType.ACCUSATION ? 1 : 0;
  }

  /** "the Russian embassy in London": posted with whoever speaks for Britain. */
  private static boolean postedWith(List<Role> body, List<Role> hosts) {
    return body.stream()
        .map(r -> r.party().key())
        .anyMatch(
            key ->
                hosts.stream()
                    .map(h -> h.party().side().toLowerCase(Locale.ROOT))
                    .anyMatch(
                        side ->
                            !side.isEmpty()
                                && key.startsWith("body/")
                                && key.endsWith("-" + side)));
  }

  /** Whether the other act can be what the answer answers. */
  private static boolean isOpen(SpeechAct answer, SpeechAct other) {
    return OPEN.contains(other.type())
        && other.mode() != Mode.NEGATED
        && !Role.sameSide(answer.speakers(), other.speakers());
  }

  private static boolean isAgainst(SpeechAct answer, SpeechAct other) {
    return isOpen(answer, other)
        && distance(answer, other) < REACH
        && Role.sameSide(answer.speakers(), other.targets())
        && (answer.targets().isEmpty() || Role.sameSide(answer.targets(), other.speakers()));
  }

  private static boolean isClaim(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .anyMatch(CLAIMS::contains);
  }

  /** The accusation by the party that is supported, or the one that is backed itself. */
  private @Nullable Link toSupported(int at) {
    SpeechAct act = acts.get(at);
    boolean claimed =
        act.targets().isEmpty() && act.content() != null && isClaim(act.content().in(text));
    for (int j = at - 1; j >= 0; j--) {
      SpeechAct other = acts.get(j);
      boolean made = other.type() == ActType.ACCUSATION || other.type() == ActType.LEGAL_CHARGE;
      boolean charge = made && other.mode() != Mode.NEGATED;
      boolean against = Role.sameSide(act.speakers(), other.targets());
      if (charge && claimed && !against && distance(act, other) < SUPPORTED) {
        return new Link(j, "what-it-supports", 0.7);
      }
      if (other.type() == ActType.ACCUSATION
          && Role.sameSide(act.targets(), other.speakers())
          && distance(act, other) < SUPPORTED) {
        return new Link(j, "by-whom-it-supports", 0.8);
      }
    }
    return null;
  }

  /** "rejected Colombia's apology": the act told in the rejection's own object. */
  private @Nullable Link toObject(int at) {
    SpeechAct act = acts.get(at);
    for (int j = 0; j < acts.size(); j++) {
      SpeechAct other = acts.get(j);
      boolean within =
          j != at
              && sameSentence(act, other)
              && act.content() != null
              && act.content().contains(other.cue());
      boolean answerable = OPEN.contains(other.type()) || other.type() == ActType.ADMISSION;
      if (within && answerable && !Role.sameSide(act.speakers(), other.speakers())) {
        return new Link(j, "in-its-object", 0.9);
      }
    }
    return null;
  }

  /**
   * What a charge, criticism or threat is made in return for: what the same speaker denies in the
   * same statement; and where it is told as a reply ("hit back"), the nearest act against its
   * speaker.
   */
  private @Nullable Link inReturn(int at) {
    int cue = acts.get(at).cue().start();
    for (int away = 1; away <= BESIDE; away++) {
      for (int j : new int[] {at - away, at + away}) {
        Link answered = j < 0 || j >= acts.size() ? null : links[j];
        if (answered != null
            && acts.get(answered.act()).cue().start() < cue
            && inOneStatement(at, j, answered)) {
          return new Link(answered.act(), "beside-a-denial", 0.75);
        }
      }
    }
    SpeechAct act = acts.get(at);
    return Replies.told(act.evidence().in(text)) ? replied(at) : null;
  }

  private boolean inOneStatement(int at, int beside, Link answered) {
    SpeechAct act = acts.get(at);
    SpeechAct other = acts.get(beside);
    if (!Role.sameSide(act.speakers(), other.speakers()) || distance(act, other) > STATEMENT) {
      return false;
    }
    boolean atAccuser = Role.sameSide(act.targets(), acts.get(answered.act()).speakers());
    if (act.type() == ActType.THREAT || !atAccuser) {
      // against a third party only where the statement is plainly one
      return other.type() == ActType.DENIAL
          && sameSentence(act, other)
          && !Role.sameSide(act.speakers(), act.targets());
    }
    return other.type() == ActType.DENIAL || (beside < at && RETURNED.contains(other.type()));
  }

  private @Nullable Link replied(int at) {
    SpeechAct act = acts.get(at);
    for (int j = at - 1; j >= 0 && distance(act, acts.get(j)) < REPLY; j--) {
      SpeechAct other = acts.get(j);
      boolean hostile = OPEN.contains(other.type()) || other.type() == ActType.THREAT;
      boolean between =
          Role.sameSide(act.speakers(), other.targets())
              || (Role.sameSide(act.targets(), other.speakers()) && distance(act, other) < NEAR);
      if (hostile
          && between
          && !sameSentence(act, other)
          && !Role.sameSide(act.speakers(), other.speakers())) {
        return new Link(j, "in-reply", 0.7);
      }
    }
    return null;
  }

  private static boolean sameSentence(SpeechAct one, SpeechAct other) {
    return one.evidence().equals(other.evidence());
  }

  private static int distance(SpeechAct one, SpeechAct other) {
    return Math.abs(one.cue().start() - other.cue().start());
  }
}
