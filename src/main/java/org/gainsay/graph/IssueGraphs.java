package org.gainsay.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.gainsay.source.Issue;

/**
 * Makes the graphs of what kept articles out: one for each article, so that it vanishes from a
 * store as soon as the article is read well, and an article that went bad loses its old graph.
 */
public final class IssueGraphs {
  private final Iris iris;
  private final Provenance made;

  public IssueGraphs(Iris iris, Provenance made) {
    this.iris = iris;
    this.made = made;
  }

  /** The graphs of the issues, in the order of their articles' ids. */
  public List<NamedGraph> of(Collection<Issue> issues) {
    Map<String, List<Issue>> byArticle = new TreeMap<>();
    for (Issue issue : issues) {
      byArticle.computeIfAbsent(issue.article(), id -> new ArrayList<>()).add(issue);
    }
    return byArticle.entrySet().stream().map(e -> graph(e.getKey(), e.getValue())).toList();
  }

  private NamedGraph graph(String id, List<Issue> issues) {
    Digest digest = new Digest().add(made.version()).add(made.configuration());
    issues.stream().map(Issue::toString).sorted().forEach(digest::add);
    GraphVersion version =
        new GraphVersion(iris.issueGraph(id), iris.article(id), digest.hex(), false);
    Draft draft = new Draft();
    Node run = ArticleGraph.addMaker(draft, iris, made);
    ArticleGraph.addGraph(draft, version, run);
    issues.forEach(issue -> add(draft, iris, issue, version.article(), run));
    return new NamedGraph(version, draft.graph());
  }

  static void add(Draft draft, Iris iris, Issue issue, String article, Node run) {
    Node node = Terms.iri(iris.issue(issue));
    draft
        .add(node, Terms.TYPE, Terms.ISSUE)
        .add(node, Terms.OF_ARTICLE, article)
        .text(node, Terms.ARTICLE_ID, issue.article())
        .text(node, Terms.ISSUE_CODE, issue.code().name())
        .text(node, Terms.POSITION, issue.position())
        .text(node, Terms.MESSAGE, issue.message())
        .truth(node, Terms.FATAL, issue.code().fatal())
        .add(node, Terms.EXTRACTED_BY, run);
  }
}
