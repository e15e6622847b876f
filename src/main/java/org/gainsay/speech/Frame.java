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

  int size() {
    return scope.stream().mapToInt(Span::length).sum();
  }
}
