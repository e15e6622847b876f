package org.gainsay.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/**
 * Subjects cut off from their clause by a reporting one: in "'Iran,' said the minister, 'has
 * attacked us'" the parser gives both subjects to "said".
 */
final class Displaced {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "dep");
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "advcl", "dep");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> QUOTES = Set.of("``", "''");
  private static final Set<String> JOINTS = Set.of(",", "CC");
  private static final Set<String> MARKS = Set.of(",", "\"", "''", "”", "’", "'");

  private final Sentence sentence;

  Displaced(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of a clause that stands before the reporting clause. */
  Optional<Token> subject(Token verb) {
    return reporting(verb).flatMap(this::first);
  }

  /** The subject of the reporting verb itself, where its first one is the other clause's. */
  Optional<Token> reporter(Token verb) {
    return (first(verb).isPresent() && partner(verb)) || behindColon(verb)
        ? subjects(verb).stream().reduce((one, other) -> other)
        : Optional.empty();
  }

  /** "The president: 'They attacked us.'": both nouns parsed as subjects of "attacked". */
  private boolean behindColon(Token verb) {
    List<Token> all = subjects(verb);
    return all.size() > 1
        && sentence.tokens().subList(all.get(0).index(), all.get(1).index()).stream()
            .anyMatch(t -> t.form().equals(":"));
  }

  /**
   * The verb whose subject a verb shares that the parser took for a root of its own ("called it a
   * rumour, offered to help") or for a noun's conjunct ("was not doing the hacking but was
   * shielding it").
   */
  Optional<Token> lender(Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    if (verb.label().equals("conj")) {
      return sentence.child(verb, "aux", "auxpass").isPresent()
          ? sentence.head(verb).flatMap(sentence::head).filter(Token::isVerb)
          : Optional.empty();
    }
    return joined(verb)
        ? sentence.tokens().stream()
            .filter(t -> t.head() < 0 && t.isVerb() && t.index() < verb.index())
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /** Whether nothing but a comma, "and" and quotation marks stand before the verb. */
  private boolean joined(Token verb) {
    int at = verb.index() - 1;
    while (at > 0 && QUOTES.contains(sentence.tokens().get(at).pos())) {
      at--;
    }
    return at > 0 && JOINTS.contains(sentence.tokens().get(at).pos());
  }

  private List<Token> subjects(Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> SUBJECTS.contains(c.label()))
        .filter(c -> c.isNoun() || c.isPronoun())
        .toList();
  }

  /** The first of two subjects, set off by a comma or a closing mark. */
  private Optional<Token> first(Token verb) {
    List<Token> all = subjects(verb);
    if (all.size() < 2 || all.get(0).index() > verb.index()) {
      return Optional.empty();
    }
    List<Token> phrase = sentence.subtree(all.get(0));
    int next = phrase.get(phrase.size() - 1).index() + 1;
    return next < verb.index() && MARKS.contains(sentence.tokens().get(next).form())
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /** Whether a clause without a subject follows the reporting verb. */
  private boolean partner(Token verb) {
    boolean below =
        sentence.children(verb).stream()
            .anyMatch(c -> c.index() > verb.index() && CLAUSES.contains(c.label()) && headless(c));
    boolean above =
        CLAUSES.contains(verb.label())
            && sentence.head(verb).filter(h -> h.index() > verb.index() && headless(h)).isPresent();
    return below || above;
  }

  /** The reporting verb whose clause stands between the verb and its subject. */
  private Optional<Token> reporting(Token verb) {
    if (!headless(verb)) {
      return Optional.empty();
    }
    Optional<Token> above =
        CLAUSES.contains(verb.label())
            ? sentence.head(verb).filter(h -> h.index() < verb.index() && h.isVerb())
            : Optional.empty();
    return above.or(
        () ->
            sentence.children(verb).stream()
                .filter(c -> c.index() < verb.index() && CLAUSES.contains(c.label()) && c.isVerb())
                .findFirst());
  }

  private boolean headless(Token verb) {
    boolean finite =
        FINITE.contains(verb.pos())
            || sentence.children(verb).stream()
                .anyMatch(c -> c.label().startsWith("aux") && FINITE.contains(c.pos()));
    return finite && sentence.child(verb, "nsubj", "nsubjpass", "expl", "mark").isEmpty();
  }
}
