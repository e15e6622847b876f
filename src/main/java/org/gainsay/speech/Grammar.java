package org.gainsay.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Reads logical roles off the dependency tree of one sentence: who is the doer and the object of a
 * verb, through passives, relative clauses, participles, control and coordination; and whether a
 * clause is negated or unreal.
 */
public final class Grammar {
  private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp", "oprd");
  private static final Set<String> PREDICATED = Set.of("attr", "dobj");
  private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");
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
  private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "count", "prevail");
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow");

  /** Verbs of calling somebody in, who then hears what is said: "summoned the envoy to protest". */
  private static final Set<String> SUMMONING =
      Set.of("summon", "convoke", "call", "invite", "phone", "telephone", "meet", "haul");

  private static final Set<String> VOICING =
      Set.of(
          "complain",
          "protest",
          "express",
          "condemn",
          "denounce",
          "object",
          "convey",
          "voice",
          "lodge",
          "register",
          "demand",
          "deliver",
          "criticize",
          "criticise",
          "warn",
          "accuse",
          "rebuke",
          "reprimand",
          "deplore",
          "reject",
          "raise",
          "remonstrate",
          "make");

  /** Objects that do nothing themselves: "used harsh words to denounce", "took turns mocking". */
  private static final Set<String> MEANS =
      Tables.rows(Grammar.class, "means.tsv").stream()
          .map(row -> Tables.cell(row, "lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private final Sentence sentence;
  private final Reality reality;
  private final Negation negation;
  private final Displaced displaced;

  public Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.reality = new Reality(sentence);
    this.negation = new Negation(sentence);
    this.displaced = new Displaced(sentence);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Whether the verb is a passive, reduced ones included. */
  public boolean passive(Token verb) {
    if (sentence.child(verb, "auxpass").isPresent()) {
      return true;
    }
    if (!verb.pos().equals("VBN") || sentence.child(verb, "aux", "dobj").isPresent()) {
      return false;
    }
    if (verb.label().equals("conj")) {
      Optional<Token> first = sentence.head(verb);
      return first.isPresent() && sentence.child(verb, "nsubj").isEmpty() && passive(first.get());
    }
    // a subject without an auxiliary is a past tense that the tagger took for a participle
    return sentence.child(verb, "nsubj", "nsubjpass").isEmpty()
        && (isModifier(verb) || verb.label().equals("advcl") || verb.label().equals("root"));
  }

  private static boolean isModifier(Token token) {
    return token.label().equals("acl") || token.label().equals("relcl");
  }

  /** The logical subject with its coordinated members; empty where the sentence names none. */
  public List<Token> subjects(Token verb) {
    return subject(verb, new HashSet<>()).map(this::coordinated).orElse(List.of());
  }

  /** The first word of the logical subject. */
  public Optional<Token> subject(Token verb) {
    return subject(verb, new HashSet<>());
  }

  private Optional<Token> subject(Token verb, Set<Integer> seen) {
    if (!seen.add(verb.index())) {
      return Optional.empty();
    }
    if (passive(verb)) {
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

  /** The grammatical subject, of a passive too. */
  public Optional<Token> surfaceSubject(Token verb) {
    return surfaceSubject(verb, new HashSet<>(Set.of(verb.index())));
  }

  private Optional<Token> surfaceSubject(Token verb, Set<Integer> seen) {
    Optional<Token> own =
        displaced.reporter(verb).or(() -> sentence.child(verb, "nsubj", "nsubjpass"));
    if (own.isPresent()) {
      return isRelative(own.get()) && verb.label().equals("relcl")
          ? sentence.head(verb)
          : Optional.of(unquantified(own.get()));
    }
    Optional<Token> cutOff = displaced.subject(verb);
    if (cutOff.isPresent()) {
      return cutOff;
    }
    Optional<Token> absolute = absolute(verb);
    if (absolute.isPresent()) {
      return absolute;
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    return switch (verb.label()) {
      case "conj" -> governor.isNoun() ? Optional.empty() : shared(governor, verb, seen);
      // "a report accusing Russia": the report
      case "relcl" ->
          verb.pos().equals("VB") && sentence.child(verb, "aux").isPresent()
              ? owing(governor, seen)
              : Optional.of(governor);
      case "acl" ->
          switch (verb.pos()) {
            case "VBG" -> issuer(governor, seen).or(() -> Optional.of(governor));
            case "VB" -> owing(governor, seen);
            default -> Optional.empty();
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
    if (object.isPresent() && !bySubject && summoning(verb).isEmpty()) {
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

  /**
   * The verb of calling somebody in whose purpose the verb tells: "summoned the envoy to protest".
   */
  public Optional<Token> summoning(Token verb) {
    boolean purpose = verb.pos().equals("VB") && VOICING.contains(verb.lemma());
    return purpose && (verb.label().equals("xcomp") || verb.label().equals("advcl"))
        ? sentence.head(verb).filter(v -> SUMMONING.contains(v.lemma()) && !passive(v))
        : Optional.empty();
  }

  /** "called on them to condemn", "appealed to them to act". */
  private Optional<Token> calledOn(Token governor, Token verb) {
    return verb.label().equals("xcomp") && CALLING.contains(governor.lemma())
        ? prepositional(governor, "on", "upon", "to", "with")
            .filter(p -> p.index() < verb.index())
            .flatMap(p -> sentence.child(p, "pobj"))
        : Optional.empty();
  }

  /** "Three of the officers": the officers carry the party. */
  private Token unquantified(Token noun) {
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
    return passive(first) && !passive(second) ? surfaceSubject(first, seen) : subject(first, seen);
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

  private static boolean isRelative(Token token) {
    return token.pos().startsWith("W") && RELATIVES.contains(token.lemma());
  }

  /** The logical object with its coordinated members. */
  public List<Token> objects(Token verb) {
    return object(verb).map(this::coordinated).orElse(List.of());
  }

  /** The first word of the logical object. */
  public Optional<Token> object(Token verb) {
    if (!passive(verb)) {
      Optional<Token> own = sentence.child(verb, "dobj");
      if (own.isPresent()) {
        return isRelative(own.get()) && verb.label().equals("relcl")
            ? sentence.head(verb)
            : own.map(this::unquantified);
      }
      if (verb.label().equals("conj") && sentence.child(verb, "prep", "ccomp", "xcomp").isEmpty()) {
        return Optional.empty();
      }
      // "a claim that Bogota dismissed", "a claim Bogota dismissed"
      boolean bare = verb.label().equals("acl") && sentence.child(verb, "mark").isEmpty();
      if ((bare || verb.label().equals("relcl")) && sentence.child(verb, "nsubj").isPresent()) {
        Token subject = sentence.child(verb, "nsubj").get();
        return isRelative(subject) ? Optional.empty() : sentence.head(verb);
      }
      return smallClause(verb)
          .flatMap(clause -> sentence.child(clause, "nsubj"))
          .or(() -> beforeDeterminer(verb))
          .or(() -> afterAs(verb));
    }
    Optional<Token> own = sentence.child(verb, "nsubjpass", "nsubj");
    if (own.isPresent()) {
      return isRelative(own.get()) && verb.label().equals("relcl")
          ? sentence.head(verb)
          : own.map(this::unquantified);
    }
    if (isModifier(verb)) {
      return sentence.head(verb);
    }
    if (verb.label().equals("conj")) {
      return sentence.head(verb).filter(Token::isVerb).flatMap(this::object);
    }
    return surfaceSubject(verb);
  }

  /** "held Tehran responsible", parsed as a clause without a verb. */
  private Optional<Token> smallClause(Token verb) {
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
    return prepositional(verb, "as")
        .filter(as -> sentence.child(as, "pcomp").isPresent())
        .flatMap(as -> sentence.child(as, "pobj"));
  }

  /** The word and those coordinated with it ("Australia and New Zealand"). */
  public List<Token> coordinated(Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (int i = 0; i < all.size() && all.size() < 12; i++) {
      for (Token child : sentence.children(all.get(i))) {
        if (child.label().equals("conj") && !child.isVerb()) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** Predicate complements: attribute, adjective, object predicate. */
  public List<Token> complements(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (COMPLEMENTS.contains(child.label())) {
        found.add(child);
        sentence.children(child).stream().filter(c -> c.label().equals("conj")).forEach(found::add);
      }
    }
    smallClause(verb).ifPresent(found::add);
    return found;
  }

  /** The clause that depends on the word, of a noun too. */
  public Optional<Token> clause(Token word) {
    Optional<Token> complement = sentence.child(word, "ccomp", "xcomp");
    if (complement.isPresent()) {
      return complement;
    }
    if (word.isNoun()) {
      return sentence.children(word).stream()
          .filter(c -> isModifier(c) && sentence.child(c, "mark").isPresent())
          .findFirst()
          .or(() -> sentence.child(word, "acl").filter(c -> c.pos().equals("VB")));
    }
    return Optional.empty();
  }

  public Optional<Token> prepositional(Token word, String... lemmas) {
    for (String lemma : lemmas) {
      for (Token child : sentence.children(word)) {
        if ((child.label().equals("prep")
                || child.label().equals("agent")
                || child.label().equals("dative"))
            && child.lemma().equals(lemma)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The object of a preposition, a noun or a gerund. */
  public Optional<Token> objectOf(Token preposition) {
    return sentence.child(preposition, "pobj", "pcomp");
  }

  /** Whether the clause is denied: "did not", "never", "no evidence", "refused to", "without". */
  public boolean negated(Token word) {
    return negation.negated(word);
  }

  /**
   * Whether the act was left undone, or is denied by somebody, with no word of negation that could
   * itself make an act: "denied making threats", "instead of blaming".
   */
  public boolean undone(Token word) {
    return negation.undone(word);
  }

  /** Whether the clause lies in the future or the conditional: "will", "would", "is ready to". */
  public boolean future(Token word) {
    return reality.future(word);
  }

  /** Whether the clause is told as possible, conditional, wanted or asked, not as done. */
  public boolean unreal(Token word) {
    // what somebody is called in for is then said
    return summoning(word).isPresent()
        ? reality.unreal(sentence.head(word).get())
        : reality.unreal(word);
  }

  /** Whether the act is still owed: "must condemn", "the call to condemn". */
  public boolean pending(Token word) {
    return reality.pending(summoning(word).orElse(word));
  }

  /** Whether the clause was only tried: "tried to expel". */
  public boolean tried(Token word) {
    return reality.tried(word);
  }

  /** Whether the auxiliary says that something is possible: "may", "could". */
  public static boolean possible(Token auxiliary) {
    return RealityWords.is("possible", auxiliary) && !auxiliary.lemma().equals("would");
  }
}
