package org.gainsay.speech;

import java.util.Optional;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Finds whom or what a verb is done to: its own object, the subject of a passive, what a relative
 * clause or participle belongs to, the subject of a clause without a verb.
 */
final class Objects {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Subjects subjects;

  Objects(Sentence sentence, Grammar grammar, Subjects subjects) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.subjects = subjects;
  }

  /** The first word of the logical object. */
  Optional<Token> of(Token verb) {
    if (!grammar.passive(verb)) {
      Optional<Token> own = sentence.child(verb, "dobj");
      if (own.isPresent()) {
        return Grammar.isRelative(own.get()) && verb.label().equals("relcl")
            ? sentence.head(verb)
            : own.map(subjects::unquantified);
      }
      if (verb.label().equals("conj") && sentence.child(verb, "prep", "ccomp", "xcomp").isEmpty()) {
        return Optional.empty();
      }
      // "a claim that Bogota dismissed", "a claim Bogota dismissed"
      boolean bare = verb.label().equals("acl") && sentence.child(verb, "mark").isEmpty();
      if ((bare || verb.label().equals("relcl")) && sentence.child(verb, "nsubj").isPresent()) {
        Token subject = sentence.child(verb, "nsubj").get();
        return Grammar.isRelative(subject) ? Optional.empty() : sentence.head(verb);
      }
      return smallClause(verb)
          .flatMap(clause -> sentence.child(clause, "nsubj"))
          .or(() -> beforeDeterminer(verb))
          .or(() -> afterAs(verb))
          .or(() -> sharedObject(verb));
    }
    Optional<Token> own = sentence.child(verb, "nsubjpass", "nsubj");
    if (own.isPresent()) {
      return Grammar.isRelative(own.get()) && verb.label().equals("relcl")
          ? sentence.head(verb)
          : own.map(subjects::unquantified);
    }
    if (Grammar.isModifier(verb)) {
      return sentence.head(verb).map(this::equated);
    }
    if (verb.label().equals("conj")) {
      // "was loudly and rightly criticised", the participle hung on "was"
      return sentence
          .head(verb)
          .filter(Token::isVerb)
          .flatMap(v -> v.lemma().equals("be") ? grammar.surfaceSubject(v) : of(v));
    }
    return grammar.surfaceSubject(verb);
  }

  /** "Togo is the latest to be threatened": Togo. */
  private Token equated(Token noun) {
    return noun.label().equals("attr") && !noun.isNoun()
        ? sentence.head(noun).flatMap(grammar::surfaceSubject).orElse(noun)
        : noun;
  }

  /** "condemn and reject the plan": the object of the verb beside it is that of both. */
  private Optional<Token> sharedObject(Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.label().equals("conj") && c.isVerb() && c.pos().equals(verb.pos()))
        .filter(c -> c.index() > verb.index() && c.index() - verb.index() <= 3)
        .findFirst()
        .flatMap(next -> sentence.child(next, "dobj"));
  }

  /** "held Tehran responsible", parsed as a clause without a verb. */
  Optional<Token> smallClause(Token verb) {
    return sentence
        .child(verb, "ccomp", "xcomp")
        .filter(c -> !c.isVerb() && sentence.child(c, "nsubj").isPresent());
  }

  /** "called Uribe a mob boss", the name parsed as part of the noun phrase behind it. */
  private Optional<Token> beforeDeterminer(Token verb) {
    Optional<Token> complement = sentence.child(verb, "oprd", "dobj", "attr");
    Optional<Token> determiner = complement.flatMap(c -> sentence.child(c, "det"));
    if (determiner.isEmpty()) {
      return Optional.empty();
    }
    return sentence.children(complement.get()).stream()
        .filter(c -> c.index() < determiner.get().index() && (c.isNoun() || c.isPronoun()))
        .reduce((first, second) -> second);
  }

  /** "dismissed as 'baseless' a report", the object parsed as that of "as". */
  private Optional<Token> afterAs(Token verb) {
    return grammar
        .prepositional(verb, "as")
        .filter(as -> sentence.child(as, "pcomp").isPresent())
        .flatMap(as -> sentence.child(as, "pobj"));
  }
}
