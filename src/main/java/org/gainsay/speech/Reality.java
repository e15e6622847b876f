package org.gainsay.speech;

import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/** Whether a clause is told as done: negation, modality, conditions, intentions, the future. */
final class Reality {
  private static final Set<String> UNREAL_MODALS = Set.of("may", "might", "could", "would", "can");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

  /** Verbs whose infinitive did not take place, or not yet. */
  private static final Set<String> NOT_DONE =
      Set.of("refuse", "decline", "fail", "avoid", "stop", "refrain", "hesitate", "neglect");

  /** What "of", "from" or "short of" with a gerund undoes: "stopped short of blaming". */
  private static final Set<String> UNDOING =
      Set.of("refuse", "decline", "fail", "avoid", "stop", "refrain", "short", "shy");

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj", "attr");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> NONE = Set.of("none", "nobody", "nothing", "neither");
  private static final Set<String> INTENDED =
      Set.of(
          "want",
          "hope",
          "plan",
          "threaten",
          "vow",
          "pledge",
          "prepare",
          "consider",
          "ask",
          "urge",
          "call",
          "ready",
          "seek",
          "intend",
          "expect",
          "like",
          "able",
          "likely",
          "willing",
          "promise",
          "demand");

  private final Sentence sentence;

  Reality(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause is denied: "did not", "never", "no evidence", "refused to", "without". */
  boolean negated(Token word) {
    return deniedByArgument(word) || deniedVerb(word, 0);
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
      if (child.label().equals("neg")
          || child.lemma().equals("never")
          || child.lemma().equals("neither")) {
        return true;
      }
    }
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty() || depth > 3) {
      return false;
    }
    Token governor = head.get();
    return switch (word.label()) {
      case "xcomp" -> NOT_DONE.contains(governor.lemma()) != deniedVerb(governor, depth + 1);
      case "conj" ->
          sentence.child(word, "nsubj", "nsubjpass", "aux").isEmpty()
              && !hasBut(word, governor)
              && deniedVerb(governor, depth + 1);
      case "pcomp" ->
          governor.lemma().equals("without")
              || sentence.head(governor).filter(h -> UNDOING.contains(h.lemma())).isPresent();
      default -> false;
    };
  }

  /** Whether the clause lies in the future or the conditional: "will", "would", "is ready to". */
  boolean future(Token word) {
    for (Token child : sentence.children(word)) {
      if (child.pos().equals("MD")
          && Set.of("will", "would", "shall", "'ll", "wo", "could", "should", "can", "may", "must")
              .contains(child.lemma())) {
        return true;
      }
    }
    Optional<Token> head = sentence.head(word);
    return head.isPresent()
        && switch (word.label()) {
          case "xcomp" -> INTENDED.contains(head.get().lemma()) || future(head.get());
          // "will be sure to accuse"
          case "acomp" -> future(head.get());
          case "conj" -> sentence.child(word, "nsubj", "nsubjpass").isEmpty() && future(head.get());
          default -> false;
        };
  }

  private boolean hasBut(Token word, Token governor) {
    return sentence.children(governor).stream()
        .anyMatch(
            c -> c.label().equals("cc") && c.lemma().equals("but") && c.index() < word.index());
  }

  /** Whether the clause is told as possible, conditional, wanted or asked, not as done. */
  boolean unreal(Token word) {
    return unreal(word, 0);
  }

  private boolean unreal(Token word, int depth) {
    for (Token child : sentence.children(word)) {
      if ((child.label().equals("aux") || child.pos().equals("MD"))
          && UNREAL_MODALS.contains(child.lemma())) {
        return true;
      }
      if (child.label().equals("mark") && CONDITIONS.contains(child.lemma())) {
        return true;
      }
      if (child.label().equals("advmod")
          && Set.of("possibly", "perhaps", "maybe").contains(child.lemma())) {
        return true;
      }
    }
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty()) {
      return sentence.tokens().get(sentence.tokens().size() - 1).form().equals("?");
    }
    if (depth > 3) {
      return false;
    }
    Token governor = head.get();
    return switch (word.label()) {
      case "xcomp" -> INTENDED.contains(governor.lemma()) || unreal(governor, depth + 1);
      case "conj" ->
          sentence.child(word, "nsubj", "nsubjpass").isEmpty() && unreal(governor, depth + 1);
      case "acl" -> word.pos().equals("VB") && !governor.lemma().equals("decision");
      case "advcl" ->
          (word.pos().equals("VB") && sentence.child(word, "aux").isPresent())
              || sentence
                  .child(word, "mark")
                  .filter(m -> CONDITIONS.contains(m.lemma()))
                  .isPresent();
      case "pcomp" -> sentence.head(governor).filter(h -> INTENDED.contains(h.lemma())).isPresent();
      default -> false;
    };
  }
}
