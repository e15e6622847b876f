package org.gainsay.evaluate;

import java.util.List;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Sentence;
import org.gainsay.article.Article;
import org.gainsay.article.CodePoints;
import org.gainsay.article.Span;

/**
 * Where in an article something stands, for a person to find it.
 *
 * @param paragraph its number, from 1; 0 where the place is in none
 * @param sentence its number in the paragraph, from 1; 0 where the gate held the paragraph back
 * @param start in Unicode code points
 * @param end in Unicode code points, exclusive
 * @param words of the sentence, or of the paragraph where there is no sentence
 */
public record Place(int paragraph, int sentence, int start, int end, String words) {

  static Place of(AnnotatedArticle annotated, Span span) {
    Article article = annotated.article();
    Span points = new CodePoints(article.text()).of(span);
    int paragraph = 0;
    Span words = span;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      if (article.paragraphs().get(i).overlaps(span)) {
        paragraph = i + 1;
        words = article.paragraphs().get(i);
        break;
      }
    }
    int sentence = 0;
    List<Sentence> sentences = annotated.sentences();
    for (int i = 0, number = 0; i < sentences.size(); i++) {
      Sentence each = sentences.get(i);
      boolean follows = i > 0 && sentences.get(i - 1).paragraph() == each.paragraph();
      number = follows ? number + 1 : 1;
      if (each.span().overlaps(span)) {
        sentence = number;
        words = each.span();
        break;
      }
    }
    String flat = words.in(article.text()).strip().replaceAll("\\s+", " ");
    return new Place(paragraph, sentence, points.start(), points.end(), flat);
  }
}
