package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * A row of the lexicon that holds a word and does not fit where the word stands.
 *
 * @param rule id of the row
 * @param lacking the first of its conditions that does not hold, as the table words it
 */
public record Unfit(String rule, String lacking) {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final int TOLD = 6;

  /** The first of the rows for a person to read: "rule-out lacks prt=out; …". */
  public static String told(List<Unfit> rows) {
    String first =
        rows.stream()
            .limit(TOLD)
            .map(row -> row.rule() + " lacks " + row.lacking())
            .collect(Collectors.joining("; "));
    return rows.size() > TOLD ? first + "; …" : first;
  }

  /**
   * All rows that hold the word, in the order in which they are tried; empty where one of them
   * fits, where no row holds it, and for the auxiliary of another verb.
   */
  public static List<Unfit> of(Discourse discourse, Sentence sentence, Token word) {
    Grammar grammar = new Grammar(sentence);
    boolean fits =
        word.label().startsWith("aux")
            || LEXICON.cue(grammar, word, discourse).isPresent()
            || LEXICON.wrong(grammar, word, discourse).isPresent();
    List<Unfit> rows = new ArrayList<>();
    if (!fits) {
      for (Lexicon.Cue cue : LEXICON.cues(word.lemma())) {
        String lacking =
            !Lexicon.isPos(cue.pos(), word)
                ? "being a " + cue.pos()
                : cue.takesNegation() && !grammar.negated(word)
                    ? "a negation"
                    : cue.takesFuture() && !grammar.future(word)
                        ? "the future"
                        : cue.pattern().lacking(grammar, word, discourse, LEXICON.nouns());
        rows.add(new Unfit(cue.id(), lacking));
      }
      for (Lexicon.Wrong wrong : LEXICON.wrongs(word.lemma())) {
        String lacking =
            Lexicon.isPos(wrong.pos(), word)
                ? wrong.pattern().lacking(grammar, word, discourse, LEXICON.nouns())
                : "being a " + wrong.pos();
        rows.add(new Unfit("wrong-" + wrong.id(), lacking));
      }
    }
    return rows;
  }
}
