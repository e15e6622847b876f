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

  private final Sentence sentence;
  private final Reality reality;
  private final Negation negation;
  private final Misattached misattached;
  private final Subjects subjects;
  private final Objects objects;
  private final Summoning summoning;

  public Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.reality = new Reality(sentence);
    this.negation = new Negation(sentence);
    this.misattached = new Misattached(sentence);
    this.subjects = new Subjects(sentence, this, misattached);
    this.objects = new Objects(sentence, this, subjects);
    this.summoning = new Summoning(sentence, this);
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
    return summoning.of(verb);
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
    return objects.of(verb);
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
        .flatMap(misattached::listed);
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
    objects.smallClause(verb).ifPresent(found::add);
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
