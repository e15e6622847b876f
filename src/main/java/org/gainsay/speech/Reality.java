package org.gainsay.speech;

import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;

/** Whether a clause is told as done: modality, conditions, intentions, the future. */
final class Reality {
  private static final int STEPS = 3;
  private static final Set<String> ASKING = Set.of("for", "on", "upon", "about", "of", "at");
  private static final Set<String> MEANS = Set.of("by", "in");
  private static final Set<String> FIRSTS = Set.of("first", "last", "latest", "only", "next");

  private final Sentence sentence;

  Reality(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the clause lies in the future or the conditional: "will", "would", "is ready to". */
  boolean future(Token word) {
    for (Token child : sentence.children(word)) {
      if (child.pos().equals("MD") && RealityWords.is("future", child)) {
        return true;
      }
    }
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty()) {
      return infinitive(word);
    }
    return switch (word.label()) {
      case "xcomp" -> RealityWords.is("intended", head.get()) || future(head.get());
      // "will be sure to accuse"
      case "acomp" -> future(head.get());
      case "conj" -> sentence.child(word, "nsubj", "nsubjpass").isEmpty() && future(head.get());
      default -> false;
    };
  }

  /** Whether the clause is told as possible, conditional, wanted or asked, not as done. */
  boolean unreal(Token word) {
    return unreal(word, 0);
  }

  private boolean unreal(Token word, int depth) {
    for (Token child : sentence.children(word)) {
      boolean modal = child.label().equals("aux") || child.pos().equals("MD");
      if (modal && RealityWords.is("possible", child)) {
        return true;
      }
      if (child.label().equals("mark") && RealityWords.is("condition", child)) {
        return true;
      }
      if (child.label().equals("advmod") && RealityWords.is("chance", child)) {
        return true;
      }
    }
    if (inverted(word) || inCase(word)) {
      return true;
    }
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty()) {
      return sentence.tokens().get(sentence.tokens().size() - 1).form().equals("?");
    }
    if (depth > STEPS) {
      return false;
    }
    Token governor = head.get();
    return switch (word.label()) {
      case "xcomp" -> RealityWords.is("intended", governor) || unreal(governor, depth + 1);
      case "conj" ->
          sentence.child(word, "nsubj", "nsubjpass").isEmpty() && unreal(governor, depth + 1);
      // "want him banned"
      case "ccomp" -> word.pos().equals("VBN") && RealityWords.is("intended", governor);
      case "acl" ->
          word.pos().equals("VB") ? !took(governor) : word.pos().equals("VBG") && asked(governor);
      case "advcl" ->
          word.pos().equals("VB") && sentence.child(word, "aux").isPresent() && !took(governor);
      case "pcomp" ->
          sentence
              .head(governor)
              .filter(
                  h ->
                      (ASKING.contains(governor.lemma()) && RealityWords.is("sought", h))
                          || (governor.lemma().equals("with") && RealityWords.is("tasked", h))
                          || (MEANS.contains(governor.lemma()) && unreal(h, depth + 1)))
              .isPresent();
      default -> false;
    };
  }

  /** "Had they accused him, …", "Were they to accuse him, …". */
  private boolean inverted(Token word) {
    if (!word.label().equals("advcl") || sentence.child(word, "mark").isPresent()) {
      return false;
    }
    Optional<Token> subject = sentence.child(word, "nsubj", "nsubjpass");
    if (subject.isEmpty()) {
      return false;
    }
    int at = subject.get().index();
    return (word.lemma().equals("be") && word.index() < at)
        || sentence.children(word).stream()
            .anyMatch(c -> c.label().startsWith("aux") && c.index() < at);
  }

  /** "in case they accuse him". */
  private boolean inCase(Token word) {
    return sentence.children(word).stream()
        .filter(c -> c.label().equals("prep") && c.lemma().equals("in"))
        .filter(c -> c.index() < word.index())
        .map(c -> sentence.child(c, "pobj"))
        .anyMatch(
            noun ->
                noun.filter(n -> n.lemma().equals("case"))
                    .filter(n -> sentence.children(n).isEmpty())
                    .isPresent());
  }

  /**
   * Whether the act is still owed: an infinitive is done only under a word that says so ("went on
   * to accuse"), and what must be done is not done yet.
   */
  boolean pending(Token word) {
    return pending(word, 0);
  }

  private boolean pending(Token word, int depth) {
    boolean inferred =
        word.lemma().equals("be")
            || sentence.children(word).stream()
                .anyMatch(c -> c.label().equals("aux") && c.lemma().equals("have"));
    boolean owed =
        !inferred
            && sentence.children(word).stream()
                .anyMatch(c -> c.pos().equals("MD") && RealityWords.is("duty", c));
    if (owed) {
      return true;
    }
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty() || depth > STEPS || !word.pos().equals("VB")) {
      return false;
    }
    Token governor = head.get();
    boolean conjoined =
        word.label().equals("conj") && sentence.child(word, "nsubj", "nsubjpass").isEmpty();
    if (conjoined) {
      return pending(governor, depth + 1);
    }
    return infinitive(word) && !took(governor);
  }

  private boolean infinitive(Token word) {
    return word.pos().equals("VB")
        && sentence.children(word).stream()
            .anyMatch(c -> c.label().equals("aux") && c.lemma().equals("to"));
  }

  /** Whether the infinitive was only tried: "tried to expel". */
  boolean tried(Token word) {
    return word.label().equals("xcomp")
        && sentence.head(word).filter(h -> RealityWords.is("tried", h)).isPresent();
  }

  /** "asks for an order barring them": the noun is asked for. */
  private boolean asked(Token noun) {
    Optional<Token> head = sentence.head(noun);
    boolean object = noun.label().equals("pobj") || noun.label().equals("conj");
    if (noun.label().equals("dobj")) {
      return head.filter(h -> h.lemma().equals("seek") || h.lemma().equals("demand")).isPresent();
    }
    if (!object || head.isEmpty()) {
      return false;
    }
    return head.get().isNoun()
        ? asked(head.get())
        : head.get().lemma().equals("for")
            && sentence.head(head.get()).filter(h -> RealityWords.is("sought", h)).isPresent();
  }

  /** Whether the word that governs an infinitive says that it took place. */
  private boolean took(Token governor) {
    if (governor.isNoun()) {
      boolean first =
          sentence.children(governor).stream().anyMatch(c -> FIRSTS.contains(c.lemma()));
      // "used his speech to accuse": the infinitive hangs on the noun
      boolean used =
          governor.label().equals("dobj")
              && sentence.head(governor).filter(h -> RealityWords.is("vehicle", h)).isPresent();
      return first || used || RealityWords.is("resolved", governor);
    }
    boolean vehicle = RealityWords.is("vehicle", governor);
    boolean had =
        governor.lemma().equals("have")
            && (governor.pos().equals("VBD") || sentence.child(governor, "aux").isPresent());
    return vehicle
        || had
        || RealityWords.is("done", governor)
        || RealityWords.is("tried", governor)
        || RealityWords.is("undone", governor);
  }
}
