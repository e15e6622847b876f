package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Grammar;

/** The words to which the steps of one role path lead ("obj>poss"), by the sentence's arcs. */
final class PathSteps {
  private static final NounClasses NOUNS = Lexicon.load().nouns();

  private static final String PREPOSITION = "prep:";

  private final Grammar grammar;
  private final Owners owners;

  PathSteps(Grammar grammar, Owners owners) {
    this.grammar = grammar;
    this.owners = owners;
  }

  List<Token> follow(String path, Token head) {
    List<Token> at = List.of(head);
    for (String step : path.split(">", -1)) {
      List<Token> next = new ArrayList<>();
      for (Token token : at) {
        boolean victims =
            token.index() != head.index()
                && step.startsWith(PREPOSITION)
                && owners.victimBehind(token, step.substring(PREPOSITION.length()));
        next.addAll(victims ? List.of() : step(step, token));
      }
      at = next;
    }
    return at;
  }

  private List<Token> step(String step, Token from) {
    Sentence sentence = grammar.sentence();
    return switch (step) {
      case "-" -> List.of();
      case "subj" -> grammar.subjects(from);
      case "obj" -> grammar.objects(from);
      case "iobj" -> sentence.child(from, "iobj", "dative").stream().toList();
      case "comp" -> grammar.complements(from);
      case "ccomp" -> sentence.child(from, "ccomp").stream().toList();
      case "xcomp" -> sentence.child(from, "xcomp").stream().toList();
      case "clause" -> grammar.clause(from).stream().toList();
      case "head" -> sentence.head(from).stream().toList();
      case "acl" -> sentence.child(from, "acl").stream().toList();
      case "maker" -> makers(from);
      case "telling" -> telling(from);
      case "by" -> behind(from, "by");
      case "poss" ->
          sentence.children(from).stream()
              .filter(Owners::isModifier)
              .filter(c -> c.label().equals("poss") || !owners.modifier(c).isEmpty())
              .limit(1)
              .toList();
      case "name" ->
          sentence.children(from).stream()
              .filter(c -> c.index() < from.index() && Owners.isModifier(c))
              .filter(Token::isProperNoun)
              .toList();
      case "governor" ->
          sentence.head(from).filter(Token::isVerb).map(grammar::subjects).orElse(List.of());
      default -> {
        if (!step.startsWith(PREPOSITION)) {
          throw new IllegalStateException("the lexicon has an unknown role path: " + step);
        }
        yield behindItOrItsObject(from, step.substring(PREPOSITION.length()));
      }
    };
  }

  /** Who presented, drafted or made it: "a draft tabled by London". */
  private List<Token> makers(Token noun) {
    return grammar.sentence().children(noun).stream()
        .filter(c -> c.label().equals("acl") || c.label().equals("relcl"))
        .filter(c -> NOUNS.has("making", c.lemma()) && grammar.passive(c))
        .flatMap(c -> grammar.subjects(c).stream())
        .toList();
  }

  /** The participle that says what a suit or report does: "a suit accusing the firm". */
  private List<Token> telling(Token noun) {
    return grammar.sentence().children(noun).stream()
        .filter(c -> c.label().equals("acl") || c.label().equals("advcl"))
        .filter(c -> c.pos().equals("VBG") && NOUNS.has("telling", c.lemma()))
        .toList();
  }

  private List<Token> behind(Token word, String preposition) {
    return grammar
        .prepositional(word, preposition)
        .flatMap(grammar::objectOf)
        .map(grammar::coordinated)
        .orElse(List.of());
  }

  private List<Token> behindItOrItsObject(Token word, String preposition) {
    return grammar
        .prepositional(word, preposition)
        .or(
            () ->
                grammar
                    .object(word)
                    .filter(o -> !preposition.equals("of") || !owners.victimBehind(o, "of"))
                    .flatMap(o -> grammar.prepositional(o, preposition)))
        .flatMap(grammar::objectOf)
        .map(grammar::coordinated)
        .orElse(List.of());
  }
}
