package org.gainsay.speech;

import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/** Whether a clause is denied, or told as something that was left undone. */
final class Negation {
  private static final int STEPS = 3;
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj", "attr");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> NONE = Set.of("none", "nobody", "nothing", "neither");
  private static final Set<String> NEVER = Set.of("never", "neither");

  /** What puts its gerund aside: "instead of blaming", "far from accusing". */
  private static final Set<String> ASIDE = Set.of("instead", "far", "rather");

  private final Sentence sentence;

  Negation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause is denied: "did not", "never", "no evidence", "refused to", "without". */
  boolean negated(Token word) {
    return word.isNoun() ? without(word) : deniedByArgument(word) || deniedVerb(word, 0);
  }

  /**
   * Whether the act was left undone, or is denied by somebody, with no word of negation that could
   * itself make an act: "denied making threats", "instead of blaming", "too timid to accuse".
   */
  boolean undone(Token word) {
    return refuted(word, 0) || putAside(word) || prevented(word) || tooMuch(word);
  }

  /** "no soldiers crossed", "found nothing". */
  private boolean deniedByArgument(Token word) {
    for (Token child : sentence.children(word)) {
      if (!ARGUMENTS.contains(child.label())) {
        continue;
      }
      boolean none = sentence.children(child).stream().anyMatch(c -> NO.contains(c.lemma()));
      if (none || NONE.contains(child.lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean deniedVerb(Token word, int depth) {
    for (Token child : sentence.children(word)) {
      if (child.label().equals("neg") || NEVER.contains(child.lemma())) {
        return true;
      }
    }
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty() || depth > STEPS) {
      return false;
    }
    Token governor = head.get();
    return switch (word.label()) {
      case "xcomp" -> undoes(governor) != deniedVerb(governor, depth + 1);
      case "conj" ->
          sentence.child(word, "nsubj", "nsubjpass", "aux").isEmpty()
              && !hasBut(word, governor)
              && deniedVerb(governor, depth + 1);
      case "pcomp" ->
          governor.lemma().equals("without")
              || sentence
                  .head(governor)
                  .filter(h -> keeps(h, governor) && !denied(h, depth))
                  .isPresent()
              || heldBack(governor);
      default -> false;
    };
  }

  /** "refused to", "was reluctant to", "has yet to". */
  private boolean undoes(Token governor) {
    boolean yet =
        governor.lemma().equals("have")
            && sentence.children(governor).stream().anyMatch(c -> c.lemma().equals("yet"));
    return yet
        || RealityWords.is("undone", governor)
        || (!governor.isVerb() && RealityWords.is("unwilling", governor));
  }

  /** "stopped short of", "held back from". */
  private static boolean keeps(Token governor, Token preposition) {
    return Set.of("from", "of", "about").contains(preposition.lemma())
        && RealityWords.is("kept", governor);
  }

  /** "was not shy about blaming", "did not stop short of it". */
  private boolean denied(Token keeping, int depth) {
    Optional<Token> verb = keeping.isVerb() ? Optional.of(keeping) : sentence.head(keeping);
    return verb.filter(v -> deniedVerb(v, depth + 1)).isPresent();
  }

  /** "held back from": the preposition hangs on the adverb. */
  private boolean heldBack(Token preposition) {
    return sentence
        .head(preposition)
        .filter(adverb -> adverb.label().equals("advmod") || adverb.label().equals("prt"))
        .flatMap(sentence::head)
        .filter(h -> keeps(h, preposition))
        .isPresent();
  }

  private boolean refuted(Token word, int depth) {
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty() || depth > STEPS || head.get().index() > word.index()) {
      return false;
    }
    return switch (word.label()) {
      case "xcomp", "ccomp", "dobj" ->
          RealityWords.is("refuting", head.get()) || refuted(head.get(), depth + 1);
      case "conj" ->
          sentence.child(word, "nsubj", "nsubjpass").isEmpty() && refuted(head.get(), depth + 1);
      default -> false;
    };
  }

  /** "instead of blaming", "rather than condemn", "far from accusing". */
  private boolean putAside(Token word) {
    if (word.index() < 2) {
      return false;
    }
    Token before = sentence.tokens().get(word.index() - 1);
    return Set.of("of", "than", "from").contains(before.lemma())
        && ASIDE.contains(sentence.tokens().get(word.index() - 2).lemma());
  }

  /** "decided against accusing", "were dissuaded from accusing". */
  private boolean prevented(Token word) {
    return word.label().equals("pcomp")
        && sentence
            .head(word)
            .filter(p -> Set.of("from", "against", "of").contains(p.lemma()))
            .flatMap(sentence::head)
            .filter(h -> RealityWords.is("prevented", h))
            .isPresent();
  }

  /** "too timid to accuse", "waited too long to denounce", "in no position to condemn". */
  private boolean tooMuch(Token word) {
    Optional<Token> head = sentence.head(word);
    boolean infinitive =
        word.pos().equals("VB")
            && sentence.child(word, "aux").filter(a -> a.lemma().equals("to")).isPresent();
    if (!infinitive || head.isEmpty()) {
      return false;
    }
    Token governor = head.get();
    boolean no =
        governor.isNoun() && (RealityWords.is("undone-noun", governor) || without(governor));
    return no
        || sentence.subtree(governor).stream()
            .anyMatch(t -> t.lemma().equals("too") && t.index() < word.index() && near(t, word));
  }

  private boolean without(Token noun) {
    return sentence.children(noun).stream().anyMatch(c -> NO.contains(c.lemma()));
  }

  private static boolean near(Token too, Token word) {
    return word.index() - too.index() <= 4;
  }

  private boolean hasBut(Token word, Token governor) {
    return sentence.children(governor).stream()
        .anyMatch(
            c -> c.label().equals("cc") && c.lemma().equals("but") && c.index() < word.index());
  }
}
