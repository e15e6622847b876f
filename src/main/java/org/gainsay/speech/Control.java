package org.gainsay.speech;

import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Who does what an infinitive or participle says that has no subject of its own: what a governing
 * verb, noun or preposition lets do it.
 */
final class Control {
  private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp", "oprd");
  private static final Set<String> PREDICATED = Set.of("attr", "dobj");
  private static final Set<String> ISSUING = Tables.lemmas(Control.class, "control.tsv", "issues");
  private static final Set<String> CALLING = Tables.lemmas(Control.class, "control.tsv", "calls");
  private static final Set<String> COMMITTING =
      Tables.lemmas(Control.class, "control.tsv", "commits");

  /** Objects that do nothing themselves: "used harsh words to denounce", "took turns mocking". */
  private static final Set<String> MEANS = Tables.lemmas(Control.class, "means.tsv");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Subjects subjects;

  Control(Sentence sentence, Grammar grammar, Subjects subjects) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.subjects = subjects;
  }

  /** Who does what an infinitive or gerund says: the object of "urge", else the subject. */
  Optional<Token> controller(Token governor, Token verb, Set<Integer> seen) {
    Optional<Token> called = calledOn(governor, verb);
    if (called.isPresent()) {
      return called;
    }
    if (COMPLEMENTS.contains(governor.label()) && !governor.isVerb()) {
      // "was unwilling to expel": but not "it was wrong to expel"
      return sentence
          .head(governor)
          .filter(Token::isVerb)
          .flatMap(v -> subjects.subject(v, seen))
          .filter(t -> !t.lemma().equals("it"));
    }
    Optional<Token> object = sentence.child(governor, "dobj", "nsubjpass");
    boolean means = object.filter(o -> MEANS.contains(o.lemma())).isPresent();
    boolean bySubject = means || COMMITTING.contains(governor.lemma());
    if (object.isPresent() && !bySubject && grammar.summoning(verb).isEmpty()) {
      return object;
    }
    // "had last month charged", parsed as a clause under "had"
    boolean perfect = governor.lemma().equals("have") && Set.of("VBN", "VBD").contains(verb.pos());
    boolean finite =
        verb.label().equals("ccomp")
            && !perfect
            && !verb.pos().equals("VB")
            && !verb.pos().equals("VBG");
    if (finite && governor.label().equals("relcl")) {
      // "claims that the company says are wrong"
      return sentence.head(governor);
    }
    if (governor.label().equals("acomp")) {
      // "readers were quick to condemn it"
      return sentence.head(governor).flatMap(be -> subjects.subject(be, seen));
    }
    return governor.isNoun() || finite
        ? Optional.empty()
        : subjects.subject(governor, seen).or(() -> subjects.surfaceSubject(governor, seen));
  }

  /** "called on them to condemn", "appealed to them to act". */
  private Optional<Token> calledOn(Token governor, Token verb) {
    return verb.label().equals("xcomp") && CALLING.contains(governor.lemma())
        ? grammar
            .prepositional(governor, "on", "upon", "to", "with")
            .filter(p -> p.index() < verb.index())
            .flatMap(p -> sentence.child(p, "pobj"))
        : Optional.empty();
  }

  /**
   * "of hacking", "by saying", "after accusing": the subject depends on what the preposition hangs
   * on.
   */
  Optional<Token> byPreposition(Token preposition, Set<Integer> seen) {
    Optional<Token> head = sentence.head(preposition);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    boolean toObject =
        Set.of("of", "for", "from", "with").contains(preposition.lemma())
            && sentence.child(governor, "dobj", "nsubjpass").isPresent();
    if (governor.isVerb() && toObject) {
      return sentence.child(governor, "dobj", "nsubjpass");
    }
    if (governor.isVerb()) {
      return subjects.subject(governor, seen).or(() -> subjects.surfaceSubject(governor, seen));
    }
    // "stopped short of blaming": the subject of what "short" belongs to
    return sentence
        .child(governor, "poss")
        .or(
            () ->
                governor.isNoun()
                    ? Optional.empty()
                    : sentence
                        .head(governor)
                        .filter(Token::isVerb)
                        .flatMap(v -> subjects.subject(v, seen)));
  }

  /** "its call to act", "was the first state to act", "took the decision to act": who would act. */
  Optional<Token> owing(Token noun, Set<Integer> seen) {
    return sentence
        .child(noun, "poss")
        .or(
            () ->
                PREDICATED.contains(noun.label())
                    ? sentence
                        .head(noun)
                        .filter(Token::isVerb)
                        .flatMap(v -> subjects.subject(v, seen))
                    : Optional.empty());
  }

  /** "Sweden issued a statement accusing Russia": Sweden accuses. */
  Optional<Token> issuer(Token document, Set<Integer> seen) {
    return document.label().equals("dobj")
        ? sentence
            .head(document)
            .filter(verb -> ISSUING.contains(verb.lemma()))
            .flatMap(verb -> subjects.subject(verb, seen))
        : Optional.empty();
  }
}
