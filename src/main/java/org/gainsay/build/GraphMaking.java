package org.gainsay.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.article.Article;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.EvidenceCheck;
import org.gainsay.graph.GraphVersion;
import org.gainsay.graph.NamedGraph;
import org.gainsay.graph.ShapesCheck;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;

/** The way of an article to its checked graph. Safe for use by many threads. */
public final class GraphMaking implements Function<Article, Outcome> {
  private final Function<Article, LinkedArticle> extraction;
  private final ArticleGraph graphs;
  private final ShapesCheck shapes = new ShapesCheck();
  private final Predicate<GraphVersion> known;

  /**
   * @param extraction finds the acts
   * @param graphs makes the graph
   * @param known whether the store has a graph already
   */
  public GraphMaking(
      Function<Article, LinkedArticle> extraction,
      ArticleGraph graphs,
      Predicate<GraphVersion> known) {
    this.extraction = extraction;
    this.graphs = graphs;
    this.known = known;
  }

  @Override
  public Outcome apply(Article article) {
    if (known.test(graphs.version(article))) {
      return new Outcome.Unchanged(article);
    }
    LinkedArticle linked;
    try {
      linked = extraction.apply(article);
    } catch (ExtractionFailed failure) {
      return new Outcome.KeptOut(List.of(failure.issue()));
    }
    NamedGraph graph = graphs.of(linked);
    List<Issue> faults = faults(graph, article);
    return faults.isEmpty() ? new Outcome.Made(linked, graph) : new Outcome.KeptOut(faults);
  }

  private List<Issue> faults(NamedGraph graph, Article article) {
    List<Issue> faults = new ArrayList<>(shapes.of(graph.triples(), article.id()));
    faults.addAll(EvidenceCheck.of(graph.triples(), article.text(), article.id()));
    return faults;
  }
}
