package org.gainsay.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gainsay.annotation.engine.Engine;
import org.gainsay.annotation.engine.Tokenizing;
import org.gainsay.article.Article;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;

/** Annotates with NLP4J's English tokeniser, tagger and dependency parser. */
public final class Nlp4jAnnotator implements Annotator {
  private final Tokenizing tokenizing = new Tokenizing();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final FrontedDay frontedDay = new FrontedDay();
  private final Repairs repairs = new Repairs();
  private final Gate gate = new Gate();
  private final Engine engine;

  private Nlp4jAnnotator(Engine engine) {
    this.engine = engine;
  }

  /** Loads the models without a word; see {@link #load(Consumer)}. */
  public static Nlp4jAnnotator load() {
    return load(notice -> {});
  }

  /**
   * Loads the models: under two seconds, but half a minute the first time, when they are unpacked
   * into the user's cache folder.
   *
   * @param notices told of the unpacking, or why it cannot be kept, in one line each
   */
  public static Nlp4jAnnotator load(Consumer<String> notices) {
    return new Nlp4jAnnotator(Engine.load(notices));
  }

  /** Annotates the paragraphs that the gate lets through. */
  @Override
  public AnnotatedArticle annotate(Article article) {
    return annotate(article, gate.paragraphs(article));
  }

  /** Annotates every paragraph, whatever the gate says. */
  public AnnotatedArticle annotateAll(Article article) {
    BitSet all = new BitSet();
    all.set(0, article.paragraphs().size());
    return annotate(article, all);
  }

  private AnnotatedArticle annotate(Article article, BitSet paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = paragraphs.nextSetBit(0); i >= 0; i = paragraphs.nextSetBit(i + 1)) {
      CleanText clean = CleanText.of(article.text(), story(article, article.paragraphs().get(i)));
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
    tokenizing.cut(
        text, (start, end) -> pieces.add(new Piece(text.substring(start, end), start, end)));
    return pieces;
  }

  private Sentence parse(
      String text, CleanText clean, List<Piece> pieces, int index, int paragraph) {
    List<Engine.Parsed> parsed = arcs(pieces.stream().map(Piece::form).toList());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Engine.Parsed p = parsed.get(i);
      Span span = clean.inArticle(piece.start(), piece.end());
      tokens.add(
          new Token(
              i,
              span,
              span.in(text),
              lemma(piece.form(), p.lemma()),
              p.pos(),
              p.head(),
              p.label()));
    }
    Span span = tokens.get(0).span().join(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, paragraph, span, repairs.mend(tokens));
  }

  private List<Engine.Parsed> arcs(List<String> forms) {
    int comma = frontedDay.comma(forms);
    return comma < 0
        ? engine.parse(forms)
        : FrontedDay.without(engine.parse(FrontedDay.with(forms, comma)), comma);
  }

  private static String lemma(String form, String lemma) {
    boolean worded = lemma.indexOf('#') < 0 && form.chars().noneMatch(Character::isDigit);
    return (worded ? lemma : form).toLowerCase(Locale.ROOT);
  }
}
