package org.gainsay.speech;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Quotation;
import org.gainsay.annotation.Sentence;
import org.gainsay.party.Role;

/**
 * Sentences in the words of a speaker whom they do not name: a quotation or free indirect speech
 * that goes on from the sentence before, or that opens a paragraph before its speaker is told.
 */
final class Continuation {
  /** The tenses of the auxiliary that mark a sentence as still somebody's words. */
  private static final Set<String> BACKSHIFTED = Set.of("had", "would", "could", "should");

  private final AnnotatedArticle annotated;
  private final Unreported unreported;
  private final Map<Integer, List<Frame>> frames;

  /**
   * @param frames those found so far by the number of their sentence; it grows as the text is read
   */
  Continuation(
      AnnotatedArticle annotated, Unreported unreported, Map<Integer, List<Frame>> frames) {
    this.annotated = annotated;
    this.unreported = unreported;
    this.frames = frames;
  }

  /** The speaker of the sentence before in the paragraph goes on. */
  Optional<Frame> of(Sentence sentence) {
    Optional<Frame> before = lastFrame(sentence.index() - 1, sentence.paragraph());
    boolean carriesOn =
        annotated.quotations().stream()
            .anyMatch(q -> q.continues() && q.span().overlaps(sentence.span()));
    if (before.isEmpty() && (carriesOn || (startsQuoted(sentence) && mostlyQuoted(sentence)))) {
      before = lastFrame(sentence.index() - 1, sentence.paragraph() - 1);
    }
    if (before.isEmpty() || before.get().speakers().isEmpty()) {
      return Optional.empty();
    }
    boolean quoted =
        annotated.quotations().stream().anyMatch(q -> q.span().overlaps(sentence.span()));
    return quoted || backshifted(sentence)
        ? Optional.of(Frame.continued(sentence, before.get().speakers()))
        : Optional.empty();
  }

  private Optional<Frame> lastFrame(int from, int paragraph) {
    for (int i = from; i >= 0 && annotated.sentences().get(i).paragraph() >= paragraph; i--) {
      List<Frame> there = frames.getOrDefault(i, List.of());
      for (int k = there.size() - 1; k >= 0; k--) {
        Frame frame = there.get(k);
        if (!frame.speakers().isEmpty() && frame.coversMainClause()) {
          return Optional.of(frame);
        }
      }
      if (there.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean startsQuoted(Sentence sentence) {
    return annotated.quotations().stream()
        .anyMatch(q -> q.span().contains(sentence.span().start()));
  }

  private boolean mostlyQuoted(Sentence sentence) {
    int inside = 0;
    for (Quotation q : annotated.quotations()) {
      inside +=
          Math.max(
              0,
              Math.min(q.span().end(), sentence.span().end())
                  - Math.max(q.span().start(), sentence.span().start()));
    }
    return inside * 2 > sentence.span().length();
  }

  private static boolean backshifted(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .flatMap(root -> sentence.children(root).stream())
        .anyMatch(
            c ->
                c.label().startsWith("aux")
                    && BACKSHIFTED.contains(c.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * A quotation or free indirect sentence that opens a paragraph belongs to who speaks next in it.
   */
  void lookAhead() {
    List<Sentence> sentences = annotated.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next = sentences.get(i + 1);
      boolean open = frames.getOrDefault(i, List.of()).isEmpty();
      if (!open || next.paragraph() != sentence.paragraph()) {
        continue;
      }
      if (!mostlyQuoted(sentence) && !backshifted(sentence)) {
        continue;
      }
      for (Frame frame : frames.getOrDefault(i + 1, List.of())) {
        boolean follows =
            frame.verb() != null && frame.scope().get(0).start() < frame.verb().span().start();
        if (follows && !frame.speakers().isEmpty()) {
          frames.put(i, List.of(Frame.continued(sentence, frame.speakers())));
          break;
        }
      }
    }
  }

  /** A quotation that nobody is said to utter belongs to the person told of just before it. */
  void ofItsOwn() {
    List<Sentence> sentences = annotated.sentences();
    for (Quotation quotation : annotated.quotations()) {
      List<Sentence> inside =
          sentences.stream().filter(s -> s.span().overlaps(quotation.span())).toList();
      boolean whole =
          !inside.isEmpty()
              && inside.stream().allMatch(s -> frames.getOrDefault(s.index(), List.of()).isEmpty())
              && inside.stream().allMatch(this::mostlyQuoted);
      int first = whole ? inside.get(0).index() : 0;
      if (first == 0 || sentences.get(first - 1).paragraph() != inside.get(0).paragraph()) {
        continue;
      }
      List<Role> speakers = unreported.subject(sentences.get(first - 1));
      if (!speakers.isEmpty()) {
        for (Sentence sentence : inside) {
          frames.put(sentence.index(), List.of(Frame.continued(sentence, speakers)));
        }
      }
    }
  }
}
