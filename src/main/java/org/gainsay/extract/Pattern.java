package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * A word of the lexicon and what must hang on it; the notation is in the lexicon's README.
 *
 * @param lemmas the head word's alternatives
 * @param conditions all of which must hold
 */
public record Pattern(Set<String> lemmas, List<Condition> conditions) {

  /** Classes of nouns that make the act, whatever their verb: "faced criticism". */
  private static final Set<String> PERFORMING =
      Set.of("@criticism", "@blame", "@finger", "@bargain");

  /**
   * One condition on what hangs on the head word.
   *
   * @param where "obj", "comp", "prep", "prep:of" …
   * @param values lemmas, "*", "@class"
   * @param negated whether it must not hold
   */
  public record Condition(String where, Set<String> values, boolean negated) {
    @Override
    public String toString() {
      return (negated ? "!" : "") + where + "=" + String.join("|", new TreeSet<>(values));
    }
  }

  /**
   * Whether the pattern itself asks for a negation, which then makes the act instead of undoing it.
   */
  boolean takesNegation() {
    return conditions.stream().anyMatch(c -> c.where().equals("neg") && !c.negated());
  }

  /** Reads the notation. */
  public static Pattern parse(String text) {
    String[] parts = text.split(" +", -1);
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      boolean negated = parts[i].startsWith("!");
      String[] sides = parts[i].substring(negated ? 1 : 0).split("=", 2);
      if (sides.length != 2) {
        throw new IllegalStateException("the lexicon has a condition without '=': " + text);
      }
      conditions.add(
          new Condition(sides[0], Set.copyOf(List.of(sides[1].split("\\|", -1))), negated));
    }
    return new Pattern(Set.copyOf(List.of(parts[0].split("\\|", -1))), List.copyOf(conditions));
  }

  /** The words that the pattern takes in, the head first; empty where it does not fit. */
  public Optional<List<Token>> match(
      Grammar grammar, Token head, Discourse discourse, NounClasses nouns) {
    List<Token> taken = new ArrayList<>();
    taken.add(head);
    for (Condition condition : conditions) {
      Optional<Token> met = meets(condition, grammar, head, discourse, nouns);
      if (met.isPresent() == condition.negated()) {
        return Optional.empty();
      }
      boolean partOfCue = Set.of("prt", "comp", "prep").contains(condition.where());
      boolean idiom =
          condition.where().equals("obj")
              && !condition.values().contains("*")
              && condition.values().stream()
                  .noneMatch(v -> v.startsWith("@") && !PERFORMING.contains(v));
      if (met.isPresent() && (partOfCue || idiom)) {
        taken.add(met.get());
      }
    }
    return Optional.of(taken);
  }

  /** The first condition that does not hold, as the tables word it; empty where all hold. */
  String lacking(Grammar grammar, Token head, Discourse discourse, NounClasses nouns) {
    return conditions.stream()
        .filter(c -> meets(c, grammar, head, discourse, nouns).isPresent() == c.negated())
        .findFirst()
        .map(Condition::toString)
        .orElse("");
  }

  private static Optional<Token> meets(
      Condition condition, Grammar grammar, Token head, Discourse discourse, NounClasses nouns) {
    Sentence sentence = grammar.sentence();
    List<Token> there =
        switch (condition.where()) {
          case "obj" -> {
            List<Token> objects = new ArrayList<>(grammar.objects(head));
            objects.addAll(labelled(sentence, head, "dobj"));
            yield objects;
          }
          case "subj" -> grammar.subjects(head);
          case "comp" -> grammar.complements(head);
          case "prt" -> labelled(sentence, head, "prt", "advmod");
          case "prep" -> {
            List<Token> hanging =
                new ArrayList<>(labelled(sentence, head, "prep", "agent", "dative", "advmod"));
            grammar.object(head).ifPresent(o -> hanging.addAll(labelled(sentence, o, "prep")));
            labelled(sentence, head, "prt", "advmod")
                .forEach(p -> hanging.addAll(labelled(sentence, p, "prep")));
            yield hanging;
          }
          case "xcomp" ->
              head.isNoun()
                  ? grammar.clause(head).stream().toList()
                  : labelled(sentence, head, "xcomp");
          case "ccomp" ->
              head.isNoun()
                  ? grammar.clause(head).stream().toList()
                  : labelled(sentence, head, "ccomp");
          case "iobj" -> labelled(sentence, head, "iobj", "dative");
          case "mod" ->
              labelled(sentence, head, "amod", "compound", "nmod", "poss", "advmod", "acl");
          case "head" -> sentence.head(head).stream().toList();
          case "det" -> labelled(sentence, head, "det", "neg");
          case "dobj" -> labelled(sentence, head, "dobj");
          case "advcl" -> labelled(sentence, head, "advcl");
          case "plural" -> Set.of("NNS", "NNPS").contains(head.pos()) ? List.of(head) : List.of();
          case "passive" -> grammar.passive(head) ? List.of(head) : List.of();
          case "neg" -> grammar.negated(head) ? List.of(head) : List.of();
          case "modal" ->
              sentence.children(head).stream().filter(c -> c.pos().equals("MD")).toList();
          case "quoted" ->
              discourse.quotation(head.span().start()).isPresent() ? List.of(head) : List.of();
          default -> {
            if (condition.where().startsWith("at:")) {
              yield new RolePath(grammar, discourse).words(condition.where().substring(3), head);
            }
            if (!condition.where().startsWith("prep:")) {
              throw new IllegalStateException(
                  "the lexicon has an unknown condition: " + condition.where());
            }
            String[] prepositions = condition.where().substring(5).split("\\|", -1);
            yield grammar
                .prepositional(head, prepositions)
                .or(() -> grammar.object(head).flatMap(o -> grammar.prepositional(o, prepositions)))
                .or(
                    () ->
                        grammar.complements(head).stream()
                            .flatMap(c -> grammar.prepositional(c, prepositions).stream())
                            .findFirst())
                .or(
                    () ->
                        sentence
                            .child(head, "prt", "advmod")
                            .flatMap(p -> grammar.prepositional(p, prepositions)))
                .flatMap(grammar::objectOf)
                .map(grammar::coordinated)
                .orElse(List.of());
          }
        };
    for (Token token : there) {
      for (String value : condition.values()) {
        if (fits(value, token, sentence, discourse, nouns)) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(
      String value, Token token, Sentence sentence, Discourse discourse, NounClasses nouns) {
    if (value.equals("*")) {
      return true;
    }
    if (value.equals("@party")) {
      return !discourse.refer(sentence, token).isEmpty();
    }
    if (value.equals("@owned")) {
      // "defended his vote" backs nobody else
      return !token.isVerb()
          && sentence.child(token, "poss").filter(Token::isPronoun).isEmpty()
          && !new Owners(new Grammar(sentence), discourse, true).within(token).isEmpty();
    }
    if (value.equals("@somebody")) {
      return discourse.references().isSomebody(sentence, token);
    }
    if (value.equals("@pron")) {
      return token.isPronoun() || (token.pos().equals("DT") && !token.label().equals("det"));
    }
    if (value.startsWith("@")) {
      return nouns.has(value.substring(1), token.lemma());
    }
    return token.lemma().equals(value);
  }

  private static List<Token> labelled(Sentence sentence, Token head, String... labels) {
    return sentence.children(head).stream()
        .filter(c -> List.of(labels).contains(c.label()))
        .toList();
  }
}
