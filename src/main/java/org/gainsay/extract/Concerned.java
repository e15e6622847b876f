package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * Whom an act concerns that names nobody as its target: somebody named inside what is refused,
 * threatened or backed, or who must meet its condition.
 */
final class Concerned {
  /** What measures a place from another: "15 miles north of Kabul". */
  private static final Set<String> DIRECTIONS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  private static final Set<String> CIRCUMSTANCES =
      Set.of("over", "after", "about", "following", "since", "during", "before", "amid");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");

  private static final Set<String> BRINGING =
      Set.of("take", "bring", "refer", "appeal", "complain", "report", "submit", "go", "turn");

  private final Grammar grammar;
  private final Discourse discourse;
  private final RolePath path;

  Concerned(Grammar grammar, Discourse discourse, RolePath path) {
    this.grammar = grammar;
    this.discourse = discourse;
    this.path = path;
  }

  /** The first party of another side that is named anywhere under what the path leads to. */
  List<Role> under(String ways, Token head, List<Role> speakers, boolean phrase) {
    for (String alternative : ways.split("\\|", -1)) {
      for (Token root : path.follow(alternative, head)) {
        for (Token token : grammar.sentence().subtree(root)) {
          List<Role> there =
              token.isPronoun()
                      || circumstance(root, token)
                      || (phrase && clausal(root, token))
                      || unfinished(token)
                      || forum(token)
                  ? List.of()
                  : path.modifier(token);
          boolean sided = there.stream().noneMatch(r -> r.party().side().isEmpty());
          if (!there.isEmpty() && sided && !Role.sameSide(there, speakers)) {
            return there;
          }
        }
      }
    }
    return List.of();
  }

  /** Whether a name goes on behind the word: "United | States". */
  private boolean unfinished(Token token) {
    return token.label().equals("compound")
        && grammar
            .sentence()
            .head(token)
            .filter(
                head ->
                    discourse
                        .parties()
                        .headedAt(token.span().start())
                        .filter(m -> m.head().end() >= head.span().end())
                        .isPresent())
            .isPresent();
  }

  /**
   * Whether the word stands in a clause inside the phrase: "the decision to expel two Russians".
   */
  private boolean clausal(Token root, Token token) {
    Token at = token;
    while (at.index() != root.index()) {
      if (at.label().equals("acl") || at.label().equals("relcl")) {
        return true;
      }
      Optional<Token> up = grammar.sentence().head(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  /** Who must do something or bear it: "will answer if the Americans refuse", "unless it stops". */
  List<Role> conditional(Token head) {
    Sentence sentence = grammar.sentence();
    Optional<Token> at = Optional.of(head);
    for (int i = 0; at.isPresent() && i < 3; i++) {
      for (Token clause : sentence.children(at.get())) {
        boolean condition =
            clause.label().equals("advcl")
                && sentence
                    .child(clause, "mark")
                    .filter(mark -> CONDITIONS.contains(mark.lemma()))
                    .isPresent();
        List<Role> there =
            condition
                ? grammar
                    .surfaceSubject(clause)
                    .map(subject -> discourse.refer(sentence, subject))
                    .orElse(List.of())
                : List.of();
        if (!there.isEmpty()) {
          return there;
        }
      }
      at = sentence.head(at.get()).filter(up -> !up.label().equals("root") || up.isVerb());
    }
    return List.of();
  }

  /** Whether something is only brought before it: "take the dispute to the World Trade Court". */
  private boolean forum(Token token) {
    Token noun = token;
    while (noun.label().equals("compound") && grammar.sentence().head(noun).isPresent()) {
      noun = grammar.sentence().head(noun).orElseThrow();
    }
    Optional<Token> to =
        grammar.sentence().head(noun).filter(p -> Set.of("to", "before", "at").contains(p.lemma()));
    // "take the dispute to the court": the parse may hang the court on the dispute
    Optional<Token> above = to.flatMap(grammar.sentence()::head);
    Optional<Token> verb =
        above.filter(Token::isVerb).or(() -> above.flatMap(grammar.sentence()::head));
    return verb.filter(v -> BRINGING.contains(v.lemma())).isPresent()
        && discourse
            .parties()
            .headedAt(token.span().start())
            .filter(m -> m.party().kind() != PartyKind.STATE)
            .isPresent();
  }

  /** Whether the word only tells when or why: "over the Microsoft hacking". */
  private boolean circumstance(Token root, Token token) {
    Token at = token;
    while (at.index() != root.index()) {
      boolean when = CIRCUMSTANCES.contains(at.lemma()) && at.label().equals("prep");
      if (when || DIRECTIONS.contains(at.lemma())) {
        return true;
      }
      Optional<Token> up = grammar.sentence().head(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }
}
