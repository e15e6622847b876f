package org.gainsay.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Annotator;
import org.gainsay.article.Article;
import org.gainsay.extract.Extraction;
import org.gainsay.extract.Rejected;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Parties;
import org.gainsay.party.PartyFinder;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Speakers;

/**
 * The way of one article from its text to its linked acts: annotation, parties, speakers,
 * extraction, links. Safe for use by many threads.
 */
public final class ArticleExtraction {

  /** All that was found on the way, for {@code gainsay explain}. */
  public record Trace(Discourse discourse, LinkedArticle linked, List<Rejected> rejected) {}

  private final Annotator annotator;
  private final PartyFinder parties;
  private final Extraction extraction;
  private final Linker linker = new Linker();
  private final Confidence confidence = new Confidence();

  public ArticleExtraction(Annotator annotator, PartyFinder parties, Extraction extraction) {
    this.annotator = annotator;
    this.parties = parties;
    this.extraction = extraction;
  }

  /** The acts of an article. */
  public LinkedArticle extract(Article article) {
    return run(article, r -> {}).linked();
  }

  /** The acts of an article with what was looked at and not taken. */
  public Trace trace(Article article) {
    Set<Rejected> rejected = new LinkedHashSet<>();
    Trace trace = run(article, rejected::add);
    return new Trace(trace.discourse(), trace.linked(), List.copyOf(rejected));
  }

  private Trace run(Article article, Consumer<Rejected> rejected) {
    AnnotatedArticle annotated = annotator.annotate(article);
    Parties found = parties.find(annotated);
    Discourse discourse = Speakers.of(annotated, found);
    List<SpeechAct> acts = extraction.extract(discourse, rejected);
    LinkedArticle linked = Qualities.add(linker.link(article, acts), discourse);
    return new Trace(discourse, confidence.weighed(discourse, linked), List.of());
  }
}
