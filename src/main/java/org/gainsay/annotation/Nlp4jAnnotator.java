package org.gainsay.annotation;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Article;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;

/** Annotates with NLP4J's English tokeniser, tagger and dependency parser. */
public final class Nlp4jAnnotator implements Annotator {
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<NLPComponent<NLPNode>> models;

  private Nlp4jAnnotator(Models models) {
    this.models = models.inOrder();
  }

  /** Loads the models, which takes some seconds. */
  public static Nlp4jAnnotator load() {
    return new Nlp4jAnnotator(ClassPathModels.load());
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Span story = story(article, article.paragraphs().get(i));
      CleanText clean = CleanText.of(article.text(), story);
      for (List<Piece> pieces : splitter.split(pieces(clean.text()))) {
        sentences.add(parse(article.text(), clean, pieces, sentences.size(), i));
      }
    }
    return new AnnotatedArticle(
        article, sentences, Quotations.in(article.text(), article.paragraphs()));
  }

  /** The paragraph without the dateline and the dash or colon after it. */
  private static Span story(Article article, Span paragraph) {
    Dateline dateline = article.dateline();
    Span skipped = dateline == null ? null : dateline.span();
    if (skipped == null || !paragraph.contains(skipped)) {
      return paragraph;
    }
    int start = skipped.end();
    while (start < paragraph.end()
        && " \t\u00A0-\u2013\u2014:.|".indexOf(article.text().charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, paragraph.end());
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (edu.emory.mathcs.nlp.component.tokenizer.token.Token cut : tokenizer.tokenize(text)) {
      pieces.add(new Piece(cut.getWordForm(), cut.getStartOffset(), cut.getEndOffset()));
    }
    return pieces;
  }

  private Sentence parse(
      String text, CleanText clean, List<Piece> pieces, int index, int paragraph) {
    NLPNode[] nodes = new NLPNode[pieces.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < pieces.size(); i++) {
      NLPNode node = new NLPNode();
      node.setWordForm(pieces.get(i).form());
      node.setID(i + 1);
      nodes[i + 1] = node;
    }
    for (NLPComponent<NLPNode> model : models) {
      model.process(nodes);
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      NLPNode node = nodes[i + 1];
      Span span = clean.inArticle(piece.start(), piece.end());
      tokens.add(
          new Token(
              i,
              span,
              span.in(text),
              lemma(piece.form(), node.getLemma()),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    Span span = tokens.get(0).span().join(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, paragraph, span, tokens);
  }

  private static String lemma(String form, String lemma) {
    boolean worded = lemma.indexOf('#') < 0 && form.chars().noneMatch(Character::isDigit);
    return (worded ? lemma : form).toLowerCase(Locale.ROOT);
  }
}
