package org.gainsay.store;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.article.Article;
import org.gainsay.graph.ArticleGraph;
import org.gainsay.graph.Fixture;
import org.gainsay.graph.NamedGraph;
import org.gainsay.link.LinkedArticle;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;

/** Graphs for the stores under test. */
final class Graphs {
  private static final ArticleGraph MAKER = new ArticleGraph(Fixture.IRIS, Fixture.MADE, false);

  private Graphs() {}

  /** The graph of one short article; another verb is another text of the same article. */
  static NamedGraph numbered(int number, String verb) {
    return MAKER.of(Fixture.numbered(number, verb));
  }

  static List<NamedGraph> upTo(int count) {
    return IntStream.range(0, count).mapToObj(i -> numbered(i, "accused")).toList();
  }

  /** A second text under the same id, marked so by the reader. */
  static NamedGraph duplicate(int number, String verb) {
    LinkedArticle linked = Fixture.numbered(number, verb);
    Article a = linked.article();
    Issue issue = new Issue(a.id(), IssueCode.DUPLICATE_ID, "", "Two texts came under this id.");
    Article marked =
        new Article(
            a.id(),
            a.title(),
            a.byline(),
            a.agency(),
            a.dateline(),
            a.date(),
            a.publisher(),
            a.url(),
            a.text(),
            a.paragraphs(),
            List.of(issue));
    return MAKER.of(new LinkedArticle(marked, linked.acts()));
  }
}
