package org.gainsay.speech;

import java.util.List;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * A reporting frame: who speaks over which stretch of a sentence.
 *
 * @param sentence where the stretch stands
 * @param verb the word that reports ("said", "according"); null where a quotation or free indirect
 *     speech carries on a speaker from before
 * @param speakers who speaks; empty where the text does not tell
 * @param scope the stretches that are theirs
 * @param kind how they are reported
 */
public record Frame(
    Sentence sentence, @Nullable Token verb, List<Role> speakers, List<Span> scope, Kind kind) {
  public Frame {
    speakers = List.copyOf(speakers);
    scope = List.copyOf(scope);
  }

  /** A whole sentence that carries on the words of speakers named elsewhere. */
  static Frame continued(Sentence sentence, List<Role> speakers) {
    return new Frame(sentence, null, speakers, List.of(sentence.span()), Kind.CONTINUED);
  }

  /** How the words of a speaker are reported. */
  public enum Kind {
    /** "said that …", "…, he said". */
    SPEECH,
    /** "believe", "suspect". */
    BELIEF,
    /** "documents show". */
    EVIDENCE,
    /** "ruled", "concluded", "found". */
    FINDING,
    /** "replied", "hit back". */
    ANSWER,
    /** "insisted". */
    INSISTENCE,
    /** "according to". */
    ACCORDING,
    /** Carries on the speaker of a frame before it. */
    CONTINUED,
    /** "asked whether": nothing is said to be so. */
    QUESTION,
    /** "urged", "demanded": nothing is said to be so. */
    DEMAND;

    /** Whether what is said under it is put forward as true. */
    public boolean asserts() {
      return this != QUESTION && this != DEMAND;
    }
  }

  public boolean covers(int offset) {
    return scope.stream().anyMatch(s -> s.contains(offset));
  }

  /** Whether a main clause of the sentence is theirs, or reports them. */
  boolean coversMainClause() {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .anyMatch(t -> covers(t.span().start()) || (verb != null && verb.index() == t.index()));
  }

  int size() {
    return scope.stream().mapToInt(Span::length).sum();
  }
}
