package org.gainsay.speech;

import java.util.List;
import java.util.Optional;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Role;

/** Frames without a verb of saying: "according to the ministry", "in the words of the minister". */
final class AccordingTo {
  private final Sources sources;

  AccordingTo(Sources sources) {
    this.sources = sources;
  }

  /** The frame that the word opens, if any. */
  Optional<Frame> of(Grammar grammar, Token token) {
    Sentence sentence = grammar.sentence();
    if (token.lemma().equals("in")) {
      return inWordsOf(grammar, token);
    }
    if (!token.lemma().equals("accord") && !token.form().equalsIgnoreCase("according")) {
      return Optional.empty();
    }
    Optional<Token> source =
        grammar.prepositional(token, "to").flatMap(to -> sentence.child(to, "pobj"));
    Optional<Token> head = sentence.head(token);
    if (source.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(frame(sentence, token, source.get(), head.get()));
  }

  private Frame frame(Sentence sentence, Token word, Token source, Token head) {
    List<Role> speakers = sources.of(sentence, source);
    List<Span> scope =
        Content.without(sentence.subtreeSpan(head), List.of(sentence.subtreeSpan(word)));
    return new Frame(sentence, word, speakers, scope, Frame.Kind.ACCORDING);
  }

  /** "in the words of the minister, …". */
  private Optional<Frame> inWordsOf(Grammar grammar, Token in) {
    Sentence sentence = grammar.sentence();
    Optional<Token> source =
        sentence
            .child(in, "pobj")
            .filter(w -> w.lemma().equals("word"))
            .flatMap(w -> grammar.prepositional(w, "of").flatMap(grammar::objectOf));
    return source.flatMap(
        who -> sentence.head(in).filter(Token::isVerb).map(h -> frame(sentence, in, who, h)));
  }
}
