package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Ledger;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Ties the acts of one article together. The acts told so far are the article's <em>ledger</em>:
 * who has accused whom. It tells what an {@link Answers answer} answers, what {@link Repeats
 * repeats} an earlier telling, and whom an act is against that names nobody.
 */
public final class Linker {

  /** Links the acts of an article, given in reading order. */
  public LinkedArticle link(Article article, List<SpeechAct> told) {
    String text = article.text();
    List<SpeechAct> acts = new ArrayList<>(told);
    Ledger disputes = new Ledger(acts);
    acts.replaceAll(
        act -> act.type() == ActType.ACCUSATION ? understood(act, null, disputes, text) : act);
    Answers answering = new Answers(text, acts);
    @Nullable Link[] answers = new Link[acts.size()];
    for (int i = 0; i < acts.size(); i++) {
      Link answer = answering.of(i);
      answers[i] = answer;
      acts.set(i, completed(acts.get(i), answer == null ? null : acts.get(answer.act())));
    }
    for (int i = 0; i < acts.size(); i++) {
      answers[i] = answering.inReturnOf(i);
    }
    Ledger ledger = new Ledger(acts);
    for (int i = 0; i < acts.size(); i++) {
      Link answer = answers[i];
      SpeechAct answered = answer == null ? null : acts.get(answer.act());
      acts.set(i, understood(acts.get(i), answered, ledger, text));
    }
    Repeats repeating = new Repeats(text, acts, answers);
    @Nullable Link[] repeats = new Link[acts.size()];
    for (int i = 0; i < acts.size(); i++) {
      repeats[i] = repeating.of(i);
    }
    List<LinkedAct> linked = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      linked.add(
          new LinkedAct(
              acts.get(i), answers[i], repeats[i], proposition(i, acts, answers, repeats)));
    }
    return new LinkedArticle(article, linked);
  }

  /** An answer that does not say whom it answers takes the accuser it is tied to. */
  private static SpeechAct completed(SpeechAct act, @Nullable SpeechAct answered) {
    if (answered == null || !act.targets().isEmpty() || !act.type().isAnswer()) {
      return act;
    }
    return act.against(accusers(answered));
  }

  private static List<Role> accusers(SpeechAct answered) {
    return answered.speakers().stream().map(Role::understood).toList();
  }

  /** Whom an act is against that names nobody, where the article's disputes make it evident. */
  private static SpeechAct understood(
      SpeechAct act, @Nullable SpeechAct answered, Ledger ledger, String text) {
    if (!act.targets().isEmpty() || act.speakers().isEmpty()) {
      return act;
    }
    int at = act.cue().start();
    return switch (act.type()) {
      case ACCUSATION, REJECTION, THREAT, SANCTION, EXPULSION ->
          act.against(answered == null ? ledger.opponents(act.speakers(), at) : accusers(answered));
      case CRITICISM -> {
        boolean vague =
            act.content() == null
                || act.content().in(text).matches("(?is).*\\b(such|any|all)\\b.*");
        yield vague
            ? act
            : act.against(answered == null ? ledger.culprits(act.speakers()) : accusers(answered));
      }
      default -> act;
    };
  }

  /** An answer is about what it answers, a repeat about what it repeats. */
  private static int proposition(
      int at, List<SpeechAct> acts, @Nullable Link[] answers, @Nullable Link[] repeats) {
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
}
