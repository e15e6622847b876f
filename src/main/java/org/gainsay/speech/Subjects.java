package org.gainsay.speech;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Finds who does what a verb says: its own subject, the agent of a passive, what a relative clause
 * or participle belongs to, and whom a governing verb lets do it.
 */
final class Subjects {
  private static final Performatives PERFORMATIVES = new Performatives();

  private final Sentence sentence;
  private final Grammar grammar;
  private final Displaced displaced;
  private final Misattached misattached;
  private final Control control;

  Subjects(Sentence sentence, Grammar grammar, Misattached misattached) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.displaced = new Displaced(sentence);
    this.misattached = misattached;
    this.control = new Control(sentence, grammar, this);
  }

  /** The first word of the logical subject. */
  Optional<Token> of(Token verb) {
    return subject(verb, new HashSet<>());
  }

  /** The grammatical subject, of a passive too. */
  Optional<Token> surface(Token verb) {
    return surfaceSubject(verb, new HashSet<>(Set.of(verb.index())));
  }

  /** The logical subject, where no verb already seen is asked again. */
  Optional<Token> subject(Token verb, Set<Integer> seen) {
    if (!seen.add(verb.index())) {
      return Optional.empty();
    }
    if (grammar.passive(verb)) {
      Optional<Token> agent =
          sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj"));
      if (agent.isPresent()) {
        return agent;
      }
      return sentence.children(verb).stream()
          .filter(c -> c.label().equals("prep") && c.lemma().equals("by"))
          .findFirst()
          .flatMap(by -> sentence.child(by, "pobj"));
    }
    return surfaceSubject(verb, seen);
  }

  /** The grammatical subject, where no verb already seen is asked again. */
  Optional<Token> surfaceSubject(Token verb, Set<Integer> seen) {
    Optional<Token> own =
        displaced.reporter(verb).or(() -> sentence.child(verb, "nsubj", "nsubjpass"));
    if (own.isPresent()) {
      return Grammar.isRelative(own.get()) && verb.label().equals("relcl")
          ? sentence.head(verb)
          : Optional.of(unquantified(own.get()));
    }
    Optional<Token> cutOff = displaced.subject(verb);
    if (cutOff.isPresent()) {
      return cutOff;
    }
    Optional<Token> absolute =
        absolute(verb)
            .or(() -> misattached.behindPreposition(verb))
            .or(() -> misattached.listed(verb))
            .or(() -> carriedOn(verb, seen))
            .or(() -> LostSubject.of(sentence, verb));
    if (absolute.isPresent()) {
      return absolute;
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return displaced.lender(verb).flatMap(lender -> surfaceSubject(lender, seen));
    }
    Token governor = head.get();
    return switch (verb.label()) {
      case "conj" ->
          governor.isNoun()
              ? displaced.lender(verb).flatMap(lender -> surfaceSubject(lender, seen))
              : shared(governor, verb, seen);
      // "a report accusing Russia": the report
      case "relcl" ->
          verb.pos().equals("VB") && sentence.child(verb, "aux").isPresent()
              ? control.owing(governor, seen)
              : Optional.of(governor);
      case "acl" ->
          switch (verb.pos()) {
            case "VBG" -> control.issuer(governor, seen).or(() -> Optional.of(governor));
            case "VB" -> control.owing(governor, seen);
            default -> misattached.unparsed(governor, verb);
          };
      case "xcomp", "ccomp" -> control.controller(governor, verb, seen);
      case "advcl" -> subject(governor, seen).or(() -> surfaceSubject(governor, seen));
      case "pcomp" -> control.byPreposition(governor, seen);
      default -> Optional.empty();
    };
  }

  /**
   * "Lima rejected the claims, offered talks and warned": the parse falls into two, not the text.
   */
  private Optional<Token> carriedOn(Token verb, Set<Integer> seen) {
    boolean finite = verb.head() < 0 && Set.of("VBD", "VBZ", "VBP").contains(verb.pos());
    return finite
        ? sentence.tokens().stream()
            .filter(t -> t.head() < 0 && t.index() < verb.index() && t.isVerb())
            .reduce((first, second) -> second)
            .flatMap(before -> surfaceSubject(before, seen))
        : Optional.empty();
  }

  /** "with Raab describing it as reckless", "… and Bogota accusing both": the noun just before. */
  private Optional<Token> absolute(Token verb) {
    if (!verb.pos().equals("VBG") || verb.index() == 0) {
      return Optional.empty();
    }
    Token before = sentence.tokens().get(verb.index() - 1);
    boolean with =
        before.label().equals("pobj")
            && verb.label().equals("advcl")
            && sentence.head(before).filter(p -> p.lemma().equals("with")).isPresent();
    boolean listed = before.label().equals("conj") && verb.label().equals("conj");
    return before.isNoun() && (with || listed) ? Optional.of(before) : Optional.empty();
  }

  /** "Three of the officers": the officers carry the party. */
  Token unquantified(Token noun) {
    boolean quantity =
        noun.pos().equals("CD")
            || Set.of("some", "many", "most", "several", "one", "all", "none", "both")
                .contains(noun.lemma());
    if (!quantity) {
      return noun;
    }
    return sentence.children(noun).stream()
        .filter(c -> c.label().equals("prep") && c.lemma().equals("of"))
        .findFirst()
        .flatMap(of -> sentence.child(of, "pobj"))
        .orElse(noun);
  }

  /**
   * A coordinated verb shares the first one's subject; an active one that of the passive's form.
   */
  private Optional<Token> shared(Token first, Token second, Set<Integer> seen) {
    // "said that he was unfit, and criticized the party": who says, criticizes
    Optional<Token> reporter = sentence.head(first).filter(Token::isVerb);
    if (reporter.isPresent()
        && first.label().equals("ccomp")
        && second.pos().equals("VBD")
        && PERFORMATIVES.reports(reporter.get().lemma())
        && PERFORMATIVES.performs(second.lemma())) {
      return subject(reporter.get(), seen);
    }
    return grammar.passive(first) && !grammar.passive(second)
        ? surfaceSubject(first, seen)
        : subject(first, seen);
  }
}
