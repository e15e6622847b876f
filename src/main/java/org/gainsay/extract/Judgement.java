package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Grammar;

/**
 * What a verdict is passed on.
 *
 * @param predicate the verb that passes it, or the verdict itself where there is none
 * @param judged what is judged; empty where a bare verdict is uttered ("Nonsense", he said)
 * @param called whether the verb's own subject is the judge ("called it groundless"), not the
 *     speaker of the frame ("said it was groundless")
 */
record Judgement(Token predicate, List<Token> judged, boolean called) {
  private static final int STEPS = 6;
  private static final Set<String> CALLING =
      Set.of(
          "call",
          "describe",
          "brand",
          "label",
          "term",
          "dub",
          "portray",
          "characterize",
          "characterise",
          "consider",
          "deem",
          "view",
          "regard",
          "depict",
          "paint",
          "dismiss",
          "denounce",
          "condemn",
          "reject",
          "declare",
          "find",
          "slam",
          "decry",
          "see");
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "appear",
          "seem",
          "remain",
          "become",
          "constitute",
          "represent",
          "show",
          "look",
          "sound",
          "prove",
          "make",
          "form",
          "have");
  private static final Set<String> PART =
      Set.of(
          "part", "act", "pattern", "product", "kind", "form", "piece", "example", "series", "sort",
          "set");
  private static final Set<String> MODIFIERS =
      Set.of("conj", "amod", "compound", "nmod", "advmod", "quantmod", "det");

  /** Climbs from a verdict's head word to what it is predicated of. */
  static Optional<Judgement> of(Grammar grammar, Token head) {
    return climb(grammar, head, head, STEPS);
  }

  /**
   * What a quoted verdict is passed on that stands anywhere directly under the verb: the subject of
   * its clause ("Russia must stop its 'reckless pattern of behaviour'"), or the object of the verb
   * that calls it so. A bad word deeper inside a phrase judges nobody.
   */
  static Optional<Judgement> quoted(Grammar grammar, Token head) {
    Token at = head;
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> up = grammar.sentence().head(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      boolean nested = at.label().equals("prep") && up.get().isNoun();
      if (nested && !PART.contains(up.get().lemma())) {
        return Optional.empty();
      }
      at = up.get();
      if (at.isVerb()) {
        boolean called = CALLING.contains(at.lemma()) && !grammar.objects(at).isEmpty();
        List<Token> judged = called ? grammar.objects(at) : subject(grammar, at);
        return judged.isEmpty() ? Optional.empty() : Optional.of(new Judgement(at, judged, called));
      }
    }
    return Optional.empty();
  }

  private static Optional<Judgement> climb(Grammar grammar, Token head, Token at, int steps) {
    Optional<Token> governor = grammar.sentence().head(at);
    if (steps == 0) {
      return Optional.empty();
    }
    if (governor.isEmpty()) {
      return Optional.of(new Judgement(at, at.isVerb() ? subject(grammar, at) : List.of(), false));
    }
    Token up = governor.get();
    if (MODIFIERS.contains(at.label())) {
      return climb(grammar, head, up, steps - 1);
    }
    return switch (at.label()) {
      case "attr", "acomp", "oprd", "ccomp", "xcomp" -> complement(grammar, head, at, up);
      case "dobj" ->
          LIGHT.contains(up.lemma())
              ? Optional.of(new Judgement(up, subject(grammar, up), false))
              : CALLING.contains(up.lemma())
                  ? Optional.of(new Judgement(up, List.of(at), true))
                  : Optional.empty();
      case "pobj", "pcomp" -> underPreposition(grammar, head, at, up, steps);
      // "Iran's 'reckless actions' showed …": the noun itself is what is judged
      case "nsubj", "nsubjpass" ->
          at.isNoun() && at.index() != head.index()
              ? Optional.of(new Judgement(up, List.of(at), false))
              : Optional.empty();
      case "advcl", "relcl", "acl" ->
          at.isVerb()
              ? Optional.of(new Judgement(at, subject(grammar, at), false))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Judgement> complement(Grammar grammar, Token head, Token at, Token verb) {
    if (CALLING.contains(verb.lemma())) {
      List<Token> objects = grammar.objects(verb);
      // "called totally false any suggestion": the judged noun parsed as the complement
      return Optional.of(
          new Judgement(
              verb, objects.isEmpty() && at.index() != head.index() ? List.of(at) : objects, true));
    }
    return verb.isVerb()
        ? Optional.of(new Judgement(verb, subject(grammar, verb), false))
        : Optional.empty();
  }

  private static Optional<Judgement> underPreposition(
      Grammar grammar, Token head, Token at, Token preposition, int steps) {
    Optional<Token> above = grammar.sentence().head(preposition);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    Token governor = above.get();
    return switch (preposition.lemma()) {
      case "as" ->
          governor.isVerb()
              ? Optional.of(new Judgement(governor, grammar.objects(governor), true))
              : Optional.empty();
      case "of" ->
          PART.contains(governor.lemma())
              ? climb(grammar, head, governor, steps - 1)
              : governor.lemma().equals("speak")
                  ? Optional.of(new Judgement(governor, List.of(at), true))
                  : Optional.empty();
      case "to" ->
          governor.lemma().equals("amount")
              ? Optional.of(new Judgement(governor, subject(grammar, governor), false))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static List<Token> subject(Grammar grammar, Token verb) {
    return grammar
        .surfaceSubject(verb)
        .map(grammar::coordinated)
        // "to call it a victory was a joke"
        .or(() -> grammar.sentence().child(verb, "csubj").map(List::of))
        .orElse(List.of());
  }
}
