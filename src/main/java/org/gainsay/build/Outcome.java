package org.gainsay.build;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.graph.NamedGraph;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;

/** What became of one article on its way to a store. */
public sealed interface Outcome {
  /** Its graph is made and sound. */
  record Made(LinkedArticle article, NamedGraph graph) implements Outcome {}

  /** The store holds this very graph already. */
  record Unchanged(Article article) implements Outcome {}

  /** It is kept out of the store, for the reasons of the issues. */
  record KeptOut(List<Issue> issues) implements Outcome {
    public KeptOut {
      issues = List.copyOf(issues);
    }
  }
}
