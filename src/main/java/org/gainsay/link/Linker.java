package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Ledger;
import org.gainsay.extract.Mode;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Ties the acts of one article together. The acts told so far are the article's <em>ledger</em>:
 * who has accused whom. An answer is tied to the accusation in its own object, else to the nearest
 * earlier one against its speaker; a counter-accusation to what its speaker answers in the same
 * breath; a repeat to the first telling by the same side against the same side.
 */
public final class Linker {
  private static final int REACH = 2500;
  private static final int NEAR = 400;
  private static final Set<ActType> OPEN =
      Set.of(ActType.ACCUSATION, ActType.LEGAL_CHARGE, ActType.CRITICISM);

  /** Links the acts of an article, given in reading order. */
  public LinkedArticle link(Article article, List<SpeechAct> told) {
    List<SpeechAct> acts = new ArrayList<>(told);
    Ledger disputes = new Ledger(acts);
    acts.replaceAll(
        act -> act.type() == ActType.ACCUSATION ? understood(act, disputes, article.text()) : act);
    Link[] answers = new Link[acts.size()];
    for (int i = 0; i < acts.size(); i++) {
      answers[i] = answer(acts, i, answers);
      acts.set(i, completed(acts.get(i), answers[i] == null ? null : acts.get(answers[i].act())));
    }
    Ledger ledger = new Ledger(acts);
    for (int i = 0; i < acts.size(); i++) {
      acts.set(i, understood(acts.get(i), ledger, article.text()));
    }
    Link[] repeats = new Link[acts.size()];
    for (int i = 0; i < acts.size(); i++) {
      repeats[i] = repeat(article.text(), acts, i, answers, repeats);
    }
    List<LinkedAct> linked = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      linked.add(
          new LinkedAct(
              acts.get(i), answers[i], repeats[i], proposition(i, acts, answers, repeats)));
    }
    return new LinkedArticle(article, linked);
  }

  private static @Nullable Link answer(List<SpeechAct> acts, int at, Link[] answers) {
    SpeechAct act = acts.get(at);
    return switch (act.type()) {
      case DENIAL, NON_DENIAL, NO_COMMENT, ADMISSION -> toAccusation(acts, at);
      case SUPPORT -> toSupported(acts, at);
      case ACCUSATION, CRITICISM -> counter(acts, at, answers);
      case REJECTION, LEGAL_CHARGE, THREAT, SANCTION, EXPULSION -> null;
    };
  }

  /**
   * The accusation that a denial, no comment or admission answers: the one in its own object, one
   * told in the same sentence, the nearest earlier one against its speaker, an earlier one that
   * names no culprit, and for an answer that opens the story the next one against its speaker.
   */
  private static @Nullable Link toAccusation(List<SpeechAct> acts, int at) {
    SpeechAct act = acts.get(at);
    Span object = act.content();
    for (int j = 0; j < acts.size(); j++) {
      SpeechAct other = acts.get(j);
      boolean within =
          (object != null && object.contains(other.cue()))
              || (act.type() == ActType.DENIAL && sameSentence(act, other));
      if (j != at && within && isOpen(act, other) && other.mode() == Mode.PRESUPPOSED) {
        // "called the allegations baseless" means those told before, by whoever made them
        Link told = other.speakers().isEmpty() ? nearestAgainst(acts, at) : null;
        return told == null ? new Link(j, "in-its-object", 0.95) : told;
      }
    }
    for (int j = at - 1; j >= 0 && sameSentence(act, acts.get(j)); j--) {
      if (isOpen(act, acts.get(j)) && acts.get(j).type() == ActType.ACCUSATION) {
        return new Link(j, "in-its-sentence", 0.9);
      }
    }
    Link nearest = nearestAgainst(acts, at);
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

  /** The nearest earlier act against the one who answers: a charge before a criticism. */
  private static @Nullable Link nearestAgainst(List<SpeechAct> acts, int at) {
    SpeechAct act = acts.get(at);
    for (int grave = 2; grave >= 0; grave--) {
      for (int j = at - 1; j >= 0; j--) {
        SpeechAct other = acts.get(j);
        boolean open = !other.speakers().isEmpty() && isAgainst(act, other);
        if (open && gravity(other) == grave) {
          return new Link(j, "nearest-against-it", grave == 2 ? 0.85 : 0.7);
        }
      }
    }
    return null;
  }

  /** A charge made weighs more than one of what may be so, and that more than a criticism. */
  private static int gravity(SpeechAct act) {
    if (act.type() == ActType.CRITICISM) {
      return 0;
    }
    return act.mode().isDone() ? 2 : act.type() == ActType.ACCUSATION ? 1 : 0;
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

  private static boolean sameSentence(SpeechAct one, SpeechAct other) {
    return one.evidence().equals(other.evidence());
  }

  /** The accusation by the party that is supported. */
  private static @Nullable Link toSupported(List<SpeechAct> acts, int at) {
    SpeechAct act = acts.get(at);
    for (int j = at - 1; j >= 0; j--) {
      SpeechAct other = acts.get(j);
      if (other.type() == ActType.ACCUSATION
          && Role.sameSide(act.targets(), other.speakers())
          && distance(act, other) < REACH) {
        return new Link(j, "by-whom-it-supports", 0.8);
      }
    }
    return null;
  }

  /** A counter-accusation answers what the same speaker answers beside it. */
  private static @Nullable Link counter(List<SpeechAct> acts, int at, Link[] answers) {
    SpeechAct act = acts.get(at);
    for (int j = at - 1; j >= 0 && j >= at - 3; j--) {
      SpeechAct beside = acts.get(j);
      Link link = answers[j];
      boolean answer =
          beside.type() == ActType.DENIAL
              || beside.type() == ActType.ACCUSATION
              || beside.type() == ActType.CRITICISM;
      if (link != null
          && answer
          && Role.sameSide(act.speakers(), beside.speakers())
          && Role.sameSide(act.targets(), acts.get(link.act()).speakers())
          && distance(act, beside) < 600) {
        return new Link(link.act(), "beside-a-denial", 0.75);
      }
    }
    return null;
  }

  /** An answer that does not say whom it answers takes the accuser it is tied to. */
  private static SpeechAct completed(SpeechAct act, @Nullable SpeechAct answered) {
    if (answered == null || !act.targets().isEmpty() || !act.type().isAnswer()) {
      return act;
    }
    List<Role> accusers = answered.speakers().stream().map(r -> new Role(r.party(), null)).toList();
    return with(act, accusers);
  }

  /** Whom an act is against that names nobody, where the article's disputes make it evident. */
  private static SpeechAct understood(SpeechAct act, Ledger ledger, String text) {
    if (!act.targets().isEmpty() || act.speakers().isEmpty()) {
      return act;
    }
    int at = act.cue().start();
    return switch (act.type()) {
      case ACCUSATION, REJECTION, THREAT, SANCTION, EXPULSION ->
          with(act, ledger.opponents(act.speakers(), at));
      case CRITICISM -> {
        boolean vague =
            act.content() == null
                || act.content().in(text).matches("(?is).*\\b(such|any|all)\\b.*");
        yield vague ? act : with(act, ledger.culprits(act.speakers()));
      }
      default -> act;
    };
  }

  private static SpeechAct with(SpeechAct act, List<Role> targets) {
    return new SpeechAct(
        act.type(),
        act.cue(),
        act.evidence(),
        act.speakers(),
        targets,
        act.content(),
        act.mode(),
        act.form(),
        act.date(),
        act.rule(),
        act.confidence());
  }

  private static @Nullable Link repeat(
      String text, List<SpeechAct> acts, int at, Link[] answers, Link[] repeats) {
    SpeechAct act = acts.get(at);
    if (!act.mode().isDone()) {
      return null;
    }
    for (int j = 0; j < at; j++) {
      SpeechAct other = acts.get(j);
      boolean kin =
          repeats[j] == null
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
        double shared = shared(text, act, other);
        if (shared >= 0.34) {
          return new Link(j, "same-charge", shared);
        }
      }
    }
    return null;
  }

  /** The share of the smaller content's words that the other holds too. */
  private static double shared(String text, SpeechAct one, SpeechAct other) {
    Set<String> a = words(text, one);
    Set<String> b = words(text, other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size());
  }

  private static Set<String> words(String text, SpeechAct act) {
    Span span = act.content() == null ? act.cue() : act.content();
    Set<String> words = new HashSet<>();
    for (String word : span.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 4) {
        words.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return words;
  }

  /** An answer is about what it answers, a repeat about what it repeats. */
  private static int proposition(int at, List<SpeechAct> acts, Link[] answers, Link[] repeats) {
    int root = at;
    for (int steps = 0; steps < acts.size(); steps++) {
      Link next = repeats[root];
      if (next == null && acts.get(root).type().isAnswer()) {
        next = answers[root];
      }
      if (next == null || next.act() == root) {
        return root;
      }
      root = next.act();
    }
    return root;
  }

  private static int distance(SpeechAct one, SpeechAct other) {
    return Math.abs(one.cue().start() - other.cue().start());
  }
}
