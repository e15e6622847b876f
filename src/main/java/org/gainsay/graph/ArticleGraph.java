package org.gainsay.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.gainsay.article.Article;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes the graph of an article: itself, its text version, its acts, their parties and evidence,
 * and what made it. The same article under the same settings gives the same triples. Safe for use
 * by many threads.
 */
public final class ArticleGraph {
  private final Iris iris;
  private final Provenance made;
  private final boolean keepText;

  /**
   * @param iris where the data lives
   * @param made what the acts come from
   * @param keepText whether the graph holds the whole text, which is usually under copyright
   */
  public ArticleGraph(Iris iris, Provenance made, boolean keepText) {
    this.iris = iris;
    this.made = made;
    this.keepText = keepText;
  }

  /** What the graph of the article will be called, so that a store can say whether it has it. */
  public GraphVersion version(Article article) {
    ArticleIris names = iris.of(article);
    boolean second =
        article.issues().stream().anyMatch(issue -> issue.code() == IssueCode.DUPLICATE_ID);
    return new GraphVersion(names.graph(), names.article(), fingerprint(article), second);
  }

  /** The graph of the article. */
  public NamedGraph of(LinkedArticle linked) {
    Article article = linked.article();
    ArticleIris names = iris.of(linked);
    GraphVersion version = version(article);
    Draft draft = new Draft();
    Node run = addMaker(draft, iris, made);
    addGraph(draft, version, run);
    addArticle(draft, names, article);
    Evidence evidence = new Evidence(draft, names, article.text());
    PartyTriples parties = new PartyTriples(draft, iris);
    new ActTriples(draft, names, linked, evidence, parties, run).addAll();
    for (Issue issue : article.issues()) {
      IssueGraphs.add(draft, iris, issue, names.article(), run);
    }
    return new NamedGraph(version, draft.graph());
  }

  static Node addMaker(Draft draft, Iris iris, Provenance made) {
    Node run = Terms.iri(iris.run(made));
    Node software = Terms.iri(iris.software(made));
    draft
        .add(run, Terms.TYPE, Terms.ACTIVITY)
        .add(run, Terms.ASSOCIATED_WITH, software)
        .text(run, Terms.CONFIGURATION, made.configuration())
        .add(software, Terms.TYPE, Terms.SOFTWARE_AGENT)
        .text(software, Terms.LABEL, "Gainsay " + made.version())
        .text(software, Terms.SOFTWARE_VERSION, made.version());
    return run;
  }

  static void addGraph(Draft draft, GraphVersion version, Node run) {
    Node graph = Terms.iri(version.graph());
    draft
        .add(graph, Terms.TYPE, Terms.ARTICLE_GRAPH)
        .add(graph, Terms.OF_ARTICLE, version.article())
        .text(graph, Terms.FINGERPRINT, version.fingerprint())
        .add(graph, Terms.GENERATED_BY, run);
  }

  private void addArticle(Draft draft, ArticleIris names, Article article) {
    Node node = Terms.iri(names.article());
    draft
        .add(node, Terms.TYPE, Terms.NEWS_ARTICLE)
        .text(node, Terms.ARTICLE_ID, article.id())
        .text(node, Terms.HEADLINE, article.title())
        .text(node, Terms.BYLINE, article.byline())
        .day(node, Terms.DATE_PUBLISHED, article.date());
    if (article.url() != null && !article.url().isBlank()) {
      draft.typed(node, Terms.URL, article.url(), XSDDatatype.XSDanyURI);
    }
    Dateline dateline = article.dateline();
    if (dateline != null) {
      draft.text(node, Terms.DATELINE_PLACE, dateline.place());
    }
    addPublisher(draft, node, Terms.PUBLISHER, article.publisher());
    addPublisher(draft, node, Terms.AGENCY, article.agency());
    Node text = Terms.iri(names.text());
    Span whole = new Span(0, article.text().codePointCount(0, article.text().length()));
    draft
        .add(text, Terms.TYPE, Terms.TEXT_VERSION)
        .add(text, Terms.SPECIALIZATION_OF, node)
        .text(text, Terms.SHA256, article.sha256())
        .number(text, Terms.CHARACTERS, whole.end())
        .add(text, Terms.OFFSET_UNIT, Terms.CODE_POINT);
    if (keepText) {
      draft.words(text, Terms.TEXT, article.text());
    }
  }

  private void addPublisher(Draft draft, Node article, Node property, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      Node publisher = Terms.iri(iris.publisher(name));
      draft
          .add(article, property, publisher)
          .add(publisher, Terms.TYPE, Terms.PUBLISHER_CLASS)
          .text(publisher, Terms.LABEL, name);
    }
  }

  private String fingerprint(Article article) {
    Digest digest =
        new Digest()
            .add(iris.base())
            .add(made.version())
            .add(made.configuration())
            .add(keepText)
            .add(article.id())
            .add(article.title())
            .add(article.byline())
            .add(article.agency())
            .add(article.dateline())
            .add(article.date())
            .add(article.publisher())
            .add(article.url())
            .add(article.text());
    article.paragraphs().forEach(digest::add);
    article.issues().forEach(digest::add);
    return digest.hex();
  }
}
