package org.gainsay.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Reads logical roles off the dependency tree of one sentence: who is the doer and the object of a
 * verb, through passives, relative clauses, participles, control and coordination; and whether a
 * clause is negated or unreal.
 */
public final class Grammar {
  private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp", "oprd");
  private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");
  private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");

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

  private final Sentence sentence;
  private final Reality reality;
  private final Negation negation;
  private final Subjects subjects;

  public Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.reality = new Reality(sentence);
    this.negation = new Negation(sentence);
    this.subjects = new Subjects(sentence, this);
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
      return first.isPresent()
          && sentence.child(verb, "nsubj").isEmpty()
          && (passive(first.get()) || first.get().lemma().equals("be"));
    }
    // a subject without an auxiliary is a past tense that the tagger took for a participle
    return sentence.child(verb, "nsubj", "nsubjpass").isEmpty()
        && (isModifier(verb) || verb.label().equals("advcl") || verb.label().equals("root"));
  }

  static boolean isModifier(Token token) {
    return token.label().equals("acl") || token.label().equals("relcl");
  }

  /** The logical subject with its coordinated members; empty where the sentence names none. */
  public List<Token> subjects(Token verb) {
    return subjects.of(verb).map(this::coordinated).orElse(List.of());
  }

  /** The first word of the logical subject. */
  public Optional<Token> subject(Token verb) {
    return subjects.of(verb);
  }

  /** The grammatical subject, of a passive too. */
  public Optional<Token> surfaceSubject(Token verb) {
    return subjects.surface(verb);
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

  static boolean isRelative(Token token) {
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
            : own.map(subjects::unquantified);
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
          .or(() -> afterAs(verb))
          .or(() -> sharedObject(verb));
    }
    Optional<Token> own = sentence.child(verb, "nsubjpass", "nsubj");
    if (own.isPresent()) {
      return isRelative(own.get()) && verb.label().equals("relcl")
          ? sentence.head(verb)
          : own.map(subjects::unquantified);
    }
    if (isModifier(verb)) {
      return sentence.head(verb).map(this::equated);
    }
    if (verb.label().equals("conj")) {
      // "was loudly and rightly criticised", the participle hung on "was"
      return sentence
          .head(verb)
          .filter(Token::isVerb)
          .flatMap(v -> v.lemma().equals("be") ? surfaceSubject(v) : object(v));
    }
    return surfaceSubject(verb);
  }

  /** "Togo is the latest to be threatened": Togo. */
  private Token equated(Token noun) {
    return noun.label().equals("attr") && !noun.isNoun()
        ? sentence.head(noun).flatMap(this::surfaceSubject).orElse(noun)
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
    int other = listed().map(Token::index).orElse(-1);
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (int i = 0; i < all.size() && all.size() < 12; i++) {
      for (Token child : sentence.children(all.get(i))) {
        if (child.label().equals("conj") && !child.isVerb() && child.index() != other) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** The subject of the main verb that hangs on another clause's object. */
  private Optional<Token> listed() {
    return sentence.tokens().stream()
        .filter(
            t -> t.head() < 0 && t.isVerb() && sentence.child(t, "nsubj", "nsubjpass").isEmpty())
        .findFirst()
        .flatMap(subjects::listed);
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
      List<Token> found =
          sentence.children(word).stream()
              .filter(
                  c ->
                      PREPOSITIONS.contains(c.label())
                          || (c.label().equals("nmod") && c.pos().equals("IN")))
              .filter(c -> c.lemma().equals(lemma))
              .toList();
      // "At a news conference she pointed the finger at Paris": what stands behind the verb
      Optional<Token> behind = found.stream().filter(c -> c.index() > word.index()).findFirst();
      if (!found.isEmpty()) {
        return Optional.of(behind.orElse(found.get(0)));
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
