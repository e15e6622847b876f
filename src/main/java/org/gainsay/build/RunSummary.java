package org.gainsay.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;

/** What a run did: counts of articles, acts, parties and issues. */
public final class RunSummary {
  private int made;
  private int unchanged;
  private int repeats;
  private final Map<ActType, Integer> acts = new EnumMap<>(ActType.class);
  private final Set<String> parties = new HashSet<>();
  private final Map<IssueCode, List<Issue>> issues = new EnumMap<>(IssueCode.class);

  /** Adds an article with its acts. */
  public void add(LinkedArticle linked) {
    made++;
    linked.article().issues().forEach(this::add);
    for (LinkedAct linkedAct : linked.acts()) {
      SpeechAct act = linkedAct.act();
      if (act.mode().isDone()) {
        acts.merge(act.type(), 1, Integer::sum);
      }
      act.speakers().forEach(role -> parties.add(role.party().key()));
      act.targets().forEach(role -> parties.add(role.party().key()));
    }
  }

  void addUnchanged(Article article) {
    unchanged++;
    article.issues().forEach(this::add);
  }

  /** Adds an article that was met before. */
  public void addRepeat() {
    repeats++;
  }

  /** Adds something that was wrong with one input. */
  public void add(Issue issue) {
    issues.computeIfAbsent(issue.code(), code -> new ArrayList<>()).add(issue);
  }

  /** The articles of the input, each once, those kept out not counted. */
  public int articles() {
    return made + unchanged;
  }

  /** Those of them that were new or changed. */
  public int made() {
    return made;
  }

  /** Those of them that the store held already. */
  public int unchanged() {
    return unchanged;
  }

  /** How often an article was met once more. */
  public int repeats() {
    return repeats;
  }

  /** The acts of the new and changed articles that are reported as done, by type. */
  public Map<ActType, Integer> acts() {
    return new EnumMap<>(acts);
  }

  /** The different parties that speak or are spoken against in them. */
  public int parties() {
    return parties.size();
  }

  /** What was wrong, by kind and in the order of the input. */
  public Map<IssueCode, List<Issue>> issues() {
    Map<IssueCode, List<Issue>> copy = new EnumMap<>(IssueCode.class);
    issues.forEach((code, list) -> copy.put(code, List.copyOf(list)));
    return copy;
  }
}
