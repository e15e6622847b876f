package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** The words that state what an act alleges, denies or condemns. */
final class Content {
  private final Grammar grammar;
  private final Telling telling;
  private final RolePath path;

  Content(Grammar grammar, Telling telling, RolePath path) {
    this.grammar = grammar;
    this.telling = telling;
    this.path = path;
  }

  @Nullable Span of(Lexicon.Cue cue, Token word) {
    List<Token> heads = new ArrayList<>(path.words(cue.content(), word));
    if (cue.type() == ActType.CRITICISM && word.isVerb()) {
      heads.addAll(grammar.objects(word));
    }
    if (cue.type() == ActType.NO_COMMENT && heads.isEmpty()) {
      heads.addAll(path.words("xcomp", word));
    }
    @Nullable Span content = null;
    for (Token head : heads) {
      Span told = told(head);
      content = content == null ? told : content.join(told);
    }
    return content == null ? null : completed(content, word);
  }

  /** A phrase behind the object belongs to it: "dismissed | the report | as a smear". */
  private Span completed(Span content, Token word) {
    Span whole = content;
    for (Token object : word.isVerb() ? grammar.objects(word) : List.<Token>of()) {
      for (Token child : grammar.sentence().children(word)) {
        boolean behind = content.contains(object.span()) && child.index() > object.index();
        boolean role = child.label().equals("prep") && child.lemma().equals("as");
        if (behind && (role || child.label().equals("ccomp"))) {
          whole = whole.join(grammar.sentence().subtreeSpan(child));
        }
      }
    }
    return whole;
  }

  /** The clause or phrase without a further statement behind it: "…, adding that". */
  private Span told(Token head) {
    Span whole = telling.clause(head);
    List<Token> tokens = grammar.sentence().tokens();
    for (Token child : grammar.sentence().children(head)) {
      boolean statement = child.label().equals("advcl") || child.label().equals("conj");
      int start = first(child).index();
      boolean further = statement && head.isVerb() && child.pos().equals("VBG");
      if (further && start > head.index() + 1 && tokens.get(start - 1).form().equals(",")) {
        boolean last = grammar.sentence().subtreeSpan(child).end() >= whole.end();
        if (last) {
          return new Span(whole.start(), tokens.get(start - 2).span().end());
        }
      }
    }
    return whole;
  }

  private Token first(Token root) {
    return grammar.sentence().subtree(root).get(0);
  }
}
