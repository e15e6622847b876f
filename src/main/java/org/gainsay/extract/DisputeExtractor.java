package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gainsay.annotation.Quotation;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;
import org.gainsay.speech.Tables;

/**
 * Open predicates between parties that the article shows in dispute. What one of them says the
 * other has done is an accusation, its quoted word for the other a criticism; what an accused party
 * says it has not done is a denial. Outside a dispute the same words are ordinary statements.
 */
public final class DisputeExtractor implements Extractor {
  private static final Set<String> CLAUSES = Set.of("root", "ccomp", "conj", "parataxis");
  private static final Set<String> FIRST = Set.of("we", "i");
  private static final Set<String> NEUTRAL =
      Tables.rows(DisputeExtractor.class, "neutral.tsv").stream()
          .map(r -> Tables.cell(r, "lemma"))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<SpeechAct> extract(
      Discourse discourse, List<SpeechAct> found, Consumer<Rejected> rejected) {
    Ledger ledger = new Ledger(found);
    List<SpeechAct> acts = new ArrayList<>();
    for (Sentence sentence : discourse.annotated().sentences()) {
      Grammar grammar = new Grammar(sentence);
      for (Token word : sentence.tokens()) {
        if (word.isVerb() && CLAUSES.contains(word.label())) {
          act(discourse, grammar, word, ledger).ifPresent(acts::add);
        }
      }
    }
    return acts;
  }

  private static Optional<SpeechAct> act(
      Discourse discourse, Grammar grammar, Token verb, Ledger ledger) {
    Optional<Frame> frame = discourse.frame(grammar.sentence(), verb);
    if (frame.isEmpty() || !frame.get().kind().asserts() || frame.get().speakers().isEmpty()) {
      return Optional.empty();
    }
    List<Role> speakers = frame.get().speakers();
    RolePath path = new RolePath(grammar, discourse);
    List<Token> subjects = grammar.subjects(verb);
    List<Role> doers = path.owners("subj", verb);
    boolean first = subjects.stream().anyMatch(t -> FIRST.contains(t.lemma()));
    boolean own = first || Role.sameSide(speakers, doers);
    boolean negated = grammar.negated(verb);
    if (own) {
      boolean denial =
          negated
              && ledger.accused(speakers)
              && !NEUTRAL.contains(verb.lemma())
              && told(grammar, verb);
      return denial
          ? Optional.of(
              tell(
                  discourse,
                  grammar,
                  verb,
                  ActType.DENIAL,
                  speakers,
                  List.of(),
                  "dispute-negated",
                  0.6))
          : Optional.empty();
    }
    if (doers.isEmpty() || negated || grammar.unreal(verb) || grammar.future(verb)) {
      return Optional.empty();
    }
    boolean disputed = ledger.disputed(speakers, doers);
    if (quotedPredicate(discourse, grammar, verb) && (disputed || ledger.accused(doers))) {
      ActType type =
          verb.lemma().equals("be") || verb.pos().equals("VBZ") || verb.pos().equals("VBP")
              ? ActType.CRITICISM
              : ActType.ACCUSATION;
      return Optional.of(
          tell(discourse, grammar, verb, type, speakers, doers, "dispute-quoted", 0.65));
    }
    boolean open =
        disputed
            && !NEUTRAL.contains(verb.lemma())
            && told(grammar, verb)
            && !grammar.objects(verb).isEmpty();
    return open
        ? Optional.of(
            tell(
                discourse,
                grammar,
                verb,
                ActType.ACCUSATION,
                speakers,
                doers,
                "dispute-open",
                0.55))
        : Optional.empty();
  }

  /** Whether the verb tells something done: a past, a perfect or a progressive. */
  private static boolean told(Grammar grammar, Token verb) {
    return verb.pos().equals("VBD")
        || verb.pos().equals("VBG")
        || grammar.sentence().children(verb).stream()
            .anyMatch(
                c -> c.label().startsWith("aux") && Set.of("have", "do", "be").contains(c.lemma()));
  }

  /** Whether a quotation opens inside the predicate, so that the speaker chose these words. */
  private static boolean quotedPredicate(Discourse discourse, Grammar grammar, Token verb) {
    Span clause = grammar.sentence().subtreeSpan(verb);
    int subjectEnd =
        grammar.surfaceSubject(verb).map(t -> t.span().end()).orElse(verb.span().start());
    for (Quotation quotation : discourse.annotated().quotations()) {
      Span span = quotation.span();
      boolean opensInPredicate = clause.contains(span.start()) && span.start() >= subjectEnd;
      boolean holdsPredicate =
          span.contains(verb.span().start())
              || grammar.complements(verb).stream().anyMatch(c -> span.contains(c.span().start()))
              || grammar.object(verb).filter(o -> span.contains(o.span().start())).isPresent();
      if (opensInPredicate
          && holdsPredicate
          && !POSITIVE.test(quotation.inner().in(discourse.annotated().text()))) {
        return true;
      }
    }
    return false;
  }

  private static final java.util.function.Predicate<String> POSITIVE =
      java.util.regex.Pattern.compile(
              "(?i)\\b(good|best|great|positive|proportionate|welcome|important|friend|partner|constructive|peace\\w*|right|appropriate|fair|justified|cooperat\\w+|support\\w*|closely|ready|committed)\\b")
          .asPredicate();

  private static SpeechAct tell(
      Discourse discourse,
      Grammar grammar,
      Token verb,
      ActType type,
      List<Role> speakers,
      List<Role> targets,
      String rule,
      double confidence) {
    Telling telling = new Telling(discourse, grammar);
    List<Token> words = new ArrayList<>();
    words.add(verb);
    words.addAll(grammar.complements(verb));
    grammar.sentence().child(verb, "neg").ifPresent(words::add);
    Span content = telling.clause(verb);
    return telling.act(
        type,
        verb,
        telling.span(words),
        speakers,
        targets,
        content,
        Mode.ASSERTED,
        rule,
        confidence);
  }
}
