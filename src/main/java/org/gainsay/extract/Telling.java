package org.gainsay.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** How one sentence tells an act: its mode, form, day and evidence. */
final class Telling {
  /** Words whose clause tells what somebody is said, or denies, to have done. */
  private static final Set<String> UNPROVEN =
      Set.of(
          "accusation",
          "allegation",
          "charge",
          "suggestion",
          "insinuation",
          "rumour",
          "rumor",
          "deny");

  /** Verbs that lay to somebody what the gerund behind them tells. */
  private static final Set<String> CHARGING = Set.of("accuse", "suspect", "charge", "indict");

  private final Discourse discourse;
  private final Grammar grammar;
  private final Sentence sentence;

  Telling(Discourse discourse, Grammar grammar) {
    this.discourse = discourse;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /** From the first to the last of the words. */
  Span span(List<Token> words) {
    Span span = words.get(0).span();
    for (Token word : words) {
      span = span.join(word.span());
    }
    return span;
  }

  Mode mode(Token head, boolean takesNegation) {
    Optional<Frame> frame = discourse.frame(sentence, head);
    if (frame.isPresent() && !frame.get().kind().asserts()) {
      return Mode.HYPOTHETICAL;
    }
    if (takesNegation) {
      return Mode.ASSERTED;
    }
    if (grammar.unreal(head)) {
      return Mode.HYPOTHETICAL;
    }
    if (grammar.negated(head) || grammar.undone(head)) {
      return Mode.NEGATED;
    }
    return grammar.pending(head) ? Mode.HYPOTHETICAL : Mode.ASSERTED;
  }

  /** "denied the charge that it had threatened the crew": no more than alleged. */
  boolean alleged(Token word) {
    Token at = word;
    for (Optional<Token> up = sentence.head(at); up.isPresent(); up = sentence.head(at)) {
      boolean beside = at.label().equals("conj") && sentence.child(at, "nsubj").isPresent();
      if (beside || at.label().equals("relcl")) {
        return false;
      }
      boolean clause = at.label().equals("acl") || at.label().equals("ccomp");
      boolean content =
          clause && sentence.child(at, "mark").filter(m -> m.lemma().equals("that")).isPresent();
      // "accused the agency of siding with the rebels"
      boolean charged =
          at.label().equals("pcomp")
              && sentence.head(up.get()).filter(v -> CHARGING.contains(v.lemma())).isPresent();
      if (charged || (content && UNPROVEN.contains(up.get().lemma()))) {
        return true;
      }
      at = up.get();
    }
    return false;
  }

  Form form(Span clause) {
    double quoted = discourse.quoted(clause);
    return quoted > 0.9 ? Form.DIRECT : quoted > 0 ? Form.MIXED : Form.INDIRECT;
  }

  @Nullable LocalDate day(Token head) {
    LocalDate published = discourse.annotated().article().date();
    Optional<LocalDate> own = Days.near(grammar, head, published);
    if (own.isPresent()) {
      return own.get();
    }
    return discourse
        .frame(sentence, head)
        .map(Frame::verb)
        .flatMap(verb -> Days.near(grammar, verb, published))
        .orElse(null);
  }

  /** The words of a clause or phrase, without the marks around it. */
  Span clause(Token head) {
    Span span = sentence.subtreeSpan(head);
    Token first = grammar.sentence().subtree(head).get(0);
    boolean mark =
        first.label().equals("mark") || (first.pos().equals("IN") && first.head() == head.index());
    if (mark && first.span().end() < span.end()) {
      int start = first.span().end();
      while (start < span.end()
          && Character.isWhitespace(discourse.annotated().text().charAt(start))) {
        start++;
      }
      return new Span(start, span.end());
    }
    return span;
  }

  SpeechAct act(
      ActType type,
      Token head,
      Span cue,
      List<Role> speakers,
      List<Role> targets,
      @Nullable Span content,
      Mode mode,
      String rule) {
    Span evidence = sentence.span();
    Span told = content == null ? cue : content;
    return new SpeechAct(
        type,
        cue,
        evidence,
        speakers,
        targets,
        content,
        mode,
        form(told.join(cue)),
        day(head),
        rule,
        SpeechAct.UNWEIGHED);
  }
}
