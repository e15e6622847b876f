package org.gainsay.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Finds who does what a verb says: its own subject, the agent of a passive, what a relative clause
 * or participle belongs to, and whom a governing verb lets do it.
 */
final class Subjects {
  private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp", "oprd");
  private static final Set<String> PREDICATED = Set.of("attr", "dobj");
  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "publish",
          "make",
          "send",
          "write",
          "post",
          "give",
          "sign",
          "pass",
          "adopt",
          "approve",
          "put",
          "file",
          "submit",
          "circulate",
          "launch",
          "air",
          "broadcast",
          "deliver",
          "produce",
          "draft",
          "lodge",
          "pen",
          "compile",
          "read",
          "tweet",
          "unveil");
  private static final Performatives PERFORMATIVES = new Performatives();
  private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "count", "prevail");
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow");
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "once", "because", "while");

  /** Objects that do nothing themselves: "used harsh words to denounce", "took turns mocking". */
  private static final Set<String> MEANS =
      Tables.rows(Subjects.class, "means.tsv").stream()
          .map(row -> Tables.cell(row, "lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private final Sentence sentence;
  private final Grammar grammar;
  private final Displaced displaced;

  Subjects(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.displaced = new Displaced(sentence);
  }

  /** The first word of the logical subject. */
  Optional<Token> of(Token verb) {
    return subject(verb, new HashSet<>());
  }

  /** The grammatical subject, of a passive too. */
  Optional<Token> surface(Token verb) {
    return surfaceSubject(verb, new HashSet<>(Set.of(verb.index())));
  }

  private Optional<Token> subject(Token verb, Set<Integer> seen) {
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

  private Optional<Token> surfaceSubject(Token verb, Set<Integer> seen) {
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
            .or(() -> behindPreposition(verb))
            .or(() -> listed(verb))
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
              ? owing(governor, seen)
              : Optional.of(governor);
      case "acl" ->
          switch (verb.pos()) {
            case "VBG" -> issuer(governor, seen).or(() -> Optional.of(governor));
            case "VB" -> owing(governor, seen);
            default -> unparsed(governor, verb);
          };
      case "xcomp", "ccomp" -> controller(governor, verb, seen);
      case "advcl" -> subject(governor, seen).or(() -> surfaceSubject(governor, seen));
      case "pcomp" -> byPreposition(governor, seen);
      default -> Optional.empty();
    };
  }

  /** "its call to act", "was the first state to act", "took the decision to act": who would act. */
  private Optional<Token> owing(Token noun, Set<Integer> seen) {
    return sentence
        .child(noun, "poss")
        .or(
            () ->
                PREDICATED.contains(noun.label())
                    ? sentence.head(noun).filter(Token::isVerb).flatMap(v -> subject(v, seen))
                    : Optional.empty());
  }

  /** "The ministry accused Japan of lying", the whole parsed as a noun and its participle. */
  private Optional<Token> unparsed(Token noun, Token verb) {
    boolean active = verb.pos().equals("VBN") && sentence.child(verb, "dobj").isPresent();
    Optional<Token> head = sentence.head(noun);
    boolean top = head.isEmpty() || !Character.isLetterOrDigit(head.get().form().charAt(0));
    return active && top && noun.isNoun() ? Optional.of(noun) : Optional.empty();
  }

  /** "after the newspaper reported", the subject parsed as the object of "after". */
  private Optional<Token> behindPreposition(Token verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.pos());
    if (!finite || !verb.label().equals("advcl") || sentence.child(verb, "mark").isPresent()) {
      return Optional.empty();
    }
    return sentence.head(verb).stream()
        .flatMap(governor -> sentence.children(governor).stream())
        .filter(c -> c.label().equals("prep") && CONJUNCTIONS.contains(c.lemma()))
        .filter(c -> lastOf(c) == verb.index() - 1)
        .flatMap(c -> sentence.child(c, "pobj").stream())
        .findFirst();
  }

  /**
   * "After London blamed Moscow, Paris and Berlin expelled envoys": the subject of the main verb
   * parsed as coordinated with the object before the comma.
   */
  Optional<Token> listed(Token verb) {
    if (verb.head() >= 0) {
      return Optional.empty();
    }
    for (Token clause : sentence.children(verb)) {
      boolean fronted =
          clause.label().equals("advcl")
              && clause.index() < verb.index()
              && sentence.child(clause, "mark").isPresent();
      Optional<Token> object = fronted ? sentence.child(clause, "dobj") : Optional.empty();
      Optional<Token> member =
          object.flatMap(o -> sentence.child(o, "conj")).filter(m -> lastOf(m) == verb.index() - 1);
      boolean comma =
          member.isPresent()
              && sentence.tokens().subList(object.get().index(), member.get().index()).stream()
                  .anyMatch(t -> t.form().equals(","));
      if (comma) {
        return member;
      }
    }
    return Optional.empty();
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

  private int lastOf(Token root) {
    List<Token> subtree = sentence.subtree(root);
    return subtree.get(subtree.size() - 1).index();
  }

  /** "Sweden issued a statement accusing Russia": Sweden accuses. */
  private Optional<Token> issuer(Token document, Set<Integer> seen) {
    return document.label().equals("dobj")
        ? sentence
            .head(document)
            .filter(verb -> ISSUING.contains(verb.lemma()))
            .flatMap(verb -> subject(verb, seen))
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

  /** Who does what an infinitive or gerund says: the object of "urge", else the subject. */
  private Optional<Token> controller(Token governor, Token verb, Set<Integer> seen) {
    Optional<Token> called = calledOn(governor, verb);
    if (called.isPresent()) {
      return called;
    }
    if (COMPLEMENTS.contains(governor.label()) && !governor.isVerb()) {
      // "was unwilling to expel": but not "it was wrong to expel"
      return sentence
          .head(governor)
          .filter(Token::isVerb)
          .flatMap(v -> subject(v, seen))
          .filter(t -> !t.lemma().equals("it"));
    }
    Optional<Token> object = sentence.child(governor, "dobj", "nsubjpass");
    boolean means = object.filter(o -> MEANS.contains(o.lemma())).isPresent();
    boolean bySubject = means || SUBJECT_CONTROL.contains(governor.lemma());
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
      return sentence.head(governor).flatMap(be -> subject(be, seen));
    }
    return governor.isNoun() || finite
        ? Optional.empty()
        : subject(governor, seen).or(() -> surfaceSubject(governor, seen));
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

  /**
   * "of hacking", "by saying", "after accusing": the subject depends on what the preposition hangs
   * on.
   */
  private Optional<Token> byPreposition(Token preposition, Set<Integer> seen) {
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
      return subject(governor, seen).or(() -> surfaceSubject(governor, seen));
    }
    // "stopped short of blaming": the subject of what "short" belongs to
    return sentence
        .child(governor, "poss")
        .or(
            () ->
                governor.isNoun()
                    ? Optional.empty()
                    : sentence.head(governor).filter(Token::isVerb).flatMap(v -> subject(v, seen)));
  }
}
