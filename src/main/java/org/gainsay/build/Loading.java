package org.gainsay.build;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.graph.IssueGraphs;
import org.gainsay.graph.NamedGraph;
import org.gainsay.source.Issue;
import org.gainsay.store.GraphStore;

/**
 * Puts the graphs of a run into a store, some hundred a transaction, and counts what it does. What
 * is kept out leaves a graph of its issues.
 */
public final class Loading implements Sink<Outcome> {
  private final GraphStore store;
  private final IssueGraphs issueGraphs;
  private final RunSummary summary;
  private final List<NamedGraph> batch = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  public Loading(GraphStore store, IssueGraphs issueGraphs, RunSummary summary) {
    this.store = store;
    this.issueGraphs = issueGraphs;
    this.summary = summary;
  }

  @Override
  public void result(Outcome outcome) {
    if (outcome instanceof Outcome.Made made) {
      summary.add(made.article());
      batch.add(made.graph());
    } else if (outcome instanceof Outcome.Unchanged unchanged) {
      summary.addUnchanged(unchanged.article());
    } else if (outcome instanceof Outcome.KeptOut keptOut) {
      keptOut.issues().forEach(this::refused);
    }
    flushWhenFull();
  }

  @Override
  public void refused(Issue issue) {
    summary.add(issue);
    issues.add(issue);
    flushWhenFull();
  }

  @Override
  public void repeated(Article article) {
    summary.addRepeat();
  }

  private void flushWhenFull() {
    if (batch.size() + issues.size() >= GraphStore.BATCH) {
      flush();
    }
  }

  /** Writes what is still held back. */
  public void flush() {
    batch.addAll(newIssueGraphs());
    if (!batch.isEmpty()) {
      store.put(batch);
    }
    batch.clear();
    issues.clear();
  }

  private List<NamedGraph> newIssueGraphs() {
    return issueGraphs.of(issues).stream().filter(g -> !store.contains(g.version())).toList();
  }
}
