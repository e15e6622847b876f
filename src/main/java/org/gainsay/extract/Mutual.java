package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Grammar;

/** "accused each other", "traded accusations": what several do to one another. */
final class Mutual {
  private static final Set<String> EXCHANGE = Set.of("trade", "exchange", "swap");

  private Mutual() {}

  /** One act for each who does it, against the rest; the act itself where it goes one way. */
  static List<SpeechAct> directed(Grammar grammar, Token word, SpeechAct act) {
    boolean mutual =
        word.isVerb() && (EXCHANGE.contains(word.lemma()) || isReciprocal(grammar, word));
    if (!mutual || act.speakers().size() < 2 || !act.targets().isEmpty()) {
      return List.of(act);
    }
    return act.speakers().stream()
        .map(
            one ->
                act.between(
                    List.of(one), act.speakers().stream().filter(r -> !r.equals(one)).toList()))
        .toList();
  }

  private static boolean isReciprocal(Grammar grammar, Token verb) {
    Stream<Token> objects =
        Stream.concat(
            grammar.sentence().child(verb, "dobj").stream(),
            grammar.sentence().children(verb).stream()
                .filter(c -> c.label().equals("prep"))
                .flatMap(p -> grammar.objectOf(p).stream()));
    return objects.anyMatch(object -> isReciprocal(grammar.sentence().tokens(), object));
  }

  /** "each other" and "one another", whichever word the parser takes for the head. */
  private static boolean isReciprocal(List<Token> tokens, Token object) {
    int at = object.index();
    String before = at == 0 ? "" : tokens.get(at - 1).lemma();
    String after = at + 1 == tokens.size() ? "" : tokens.get(at + 1).lemma();
    return switch (object.lemma()) {
      case "other" -> before.equals("each");
      case "another" -> before.equals("one");
      case "one" -> after.equals("another");
      case "each" -> after.equals("other");
      default -> false;
    };
  }
}
