package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;

/**
 * Verdicts: "called the allegations groundless", "said the attack was 'unacceptable'". A verdict of
 * untruth on a claim is a denial; a bad word for conduct or for a party is a criticism.
 */
public final class VerdictExtractor implements Extractor {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final int NEAR = 60;

  @Override
  public List<SpeechAct> extract(
      Discourse discourse, List<SpeechAct> found, Consumer<Rejected> rejected) {
    Ledger ledger = new Ledger(found);
    List<SpeechAct> acts = new ArrayList<>();
    for (Sentence sentence : discourse.annotated().sentences()) {
      Grammar grammar = new Grammar(sentence);
      int next = 0;
      for (Token word : sentence.tokens()) {
        if (word.index() < next) {
          continue;
        }
        Optional<Lexicon.Match<Lexicon.Verdict>> match = LEXICON.verdict(grammar, word);
        if (match.isPresent()) {
          next = word.index() + match.get().words().size();
          act(discourse, grammar, match.get(), found, ledger, rejected)
              .filter(act -> acts.stream().noneMatch(other -> sameVerdict(other, act)))
              .ifPresent(acts::add);
        }
      }
    }
    return acts;
  }

  /** "irresponsible, disruptive and destabilising" is one verdict. */
  private static boolean sameVerdict(SpeechAct one, SpeechAct other) {
    return one.type() == other.type()
        && one.evidence().equals(other.evidence())
        && Role.sameSide(one.speakers(), other.speakers())
        && other.cue().start() - one.cue().end() < NEAR;
  }

  /** Whether the speakers have just denied something, whoever said it of them. */
  private static boolean denied(List<SpeechAct> found, List<Role> speakers, Sentence sentence) {
    int start = sentence.span().start();
    return found.stream()
        .filter(a -> a.type() == ActType.DENIAL && Role.sameSide(a.speakers(), speakers))
        .anyMatch(a -> a.evidence().end() <= start && start - a.evidence().end() < NEAR);
  }

  private static Optional<SpeechAct> act(
      Discourse discourse,
      Grammar grammar,
      Lexicon.Match<Lexicon.Verdict> match,
      List<SpeechAct> found,
      Ledger ledger,
      Consumer<Rejected> rejected) {
    Sentence sentence = grammar.sentence();
    Telling telling = new Telling(discourse, grammar);
    Span cue = telling.span(match.words());
    Token head = outermost(match.words());
    String rule = "verdict-" + String.join("-", match.entry().lemmas());
    Optional<Judgement> passed = Judgement.of(grammar, head);
    if (passed.isEmpty() && discourse.quoted(cue) > 0) {
      passed =
          Judgement.quoted(grammar, head)
              .filter(
                  j ->
                      j.judged().stream()
                          .allMatch(t -> discourse.quotation(t.span().start()).isEmpty()));
    }
    if (passed.isEmpty()) {
      rejected.accept(new Rejected(cue, rule, "it is not predicated of anything"));
      return Optional.empty();
    }
    Judgement judgement = passed.get();
    boolean performed =
        judgement.called()
            && LEXICON
                .cue(grammar, judgement.predicate(), discourse)
                .filter(c -> c.entry().type() != null)
                .isPresent();
    if (performed) {
      rejected.accept(new Rejected(cue, rule, "its verb performs the act already"));
      return Optional.empty();
    }
    RolePath path = new RolePath(grammar, discourse);
    List<Role> speakers = List.of();
    if (judgement.called()) {
      speakers = path.owners("subj", judgement.predicate());
    }
    Optional<Frame> frame = discourse.frame(sentence, head);
    if (speakers.isEmpty() && frame.isPresent() && frame.get().kind().asserts()) {
      speakers = frame.get().speakers();
    }
    if (speakers.isEmpty()) {
      rejected.accept(new Rejected(cue, rule, "nobody is reported as saying so"));
      return Optional.empty();
    }
    boolean claim =
        judgement.judged().isEmpty()
            || match.words().stream().anyMatch(w -> LEXICON.nouns().has("claim", w.lemma()));
    boolean named = false;
    boolean deed = false;
    boolean expletive = false;
    List<Role> targets = new ArrayList<>();
    for (Token judged : judgement.judged()) {
      named |= LEXICON.nouns().has("claim", judged.lemma());
      claim |=
          LEXICON.nouns().has("claim", judged.lemma())
              || judged.isPronoun()
              || judged.pos().equals("DT")
              || judged.pos().equals("WDT");
      expletive |= judged.isPronoun();
      deed |=
          LEXICON.nouns().has("deed", judged.lemma())
              || judged.isPronoun()
              || judged.pos().equals("DT");
      targets.addAll(judged.isPronoun() ? List.of() : path.within(judged));
    }
    if (modifies(grammar, head, "claim")) {
      // "issued 'unreal' accounts": the claim is judged, not who acts
      claim = true;
      named = true;
    }
    List<Role> others = CueTargets.apart(speakers, targets);
    boolean own = !targets.isEmpty() && Role.sameSide(speakers, targets);
    ActType type = match.entry().type();
    boolean done = judgement.judged().stream().anyMatch(Token::isVerb);
    boolean untrue = !deed && !done && targets.isEmpty() && ledger.accused(speakers);
    boolean innocent =
        targets.isEmpty()
            && match.entry().lemmas().containsAll(Set.of("nothing", "do"))
            && !ledger.opponents(speakers, cue.start()).isEmpty();
    if (type == ActType.DENIAL && !claim && !untrue && !innocent) {
      type = ActType.CRITICISM;
    }
    if (type == ActType.CRITICISM && expletive && targets.isEmpty() && modifies(grammar, head)) {
      rejected.accept(new Rejected(cue, rule, "it judges the noun beside it, not conduct"));
      return Optional.empty();
    }
    boolean bare = judgement.judged().stream().anyMatch(t -> t.index() == head.head());
    if (type == ActType.CRITICISM && bare && !deed && discourse.quoted(cue) == 0) {
      // "criminal groups have set out to …": the word only names them
      rejected.accept(new Rejected(cue, rule, "it names whom it stands before"));
      return Optional.empty();
    }
    if (type == ActType.CRITICISM && own) {
      rejected.accept(new Rejected(cue, rule, "about the speaker's own side"));
      return Optional.empty();
    }
    boolean quoted = discourse.quoted(cue) > 0;
    if (type == ActType.CRITICISM && others.isEmpty() && !deed && quoted) {
      others = ledger.opponents(speakers, cue.start());
    }
    if (type == ActType.DENIAL
        && !named
        && !ledger.accused(speakers)
        && !innocent
        && !(expletive && denied(found, speakers, sentence))) {
      rejected.accept(new Rejected(cue, rule, "nobody has accused the speaker"));
      return Optional.empty();
    }
    if (type == ActType.CRITICISM && others.isEmpty() && !deed) {
      rejected.accept(new Rejected(cue, rule, "what is judged is no party's conduct"));
      return Optional.empty();
    }
    if (grammar.negated(judgement.predicate())
        && !match.entry().lemmas().contains("not")
        && !match.entry().lemmas().contains("no")
        && !match.entry().lemmas().contains("nothing")) {
      rejected.accept(new Rejected(cue, rule, "the verdict is negated"));
      return Optional.empty();
    }
    Mode mode = grammar.unreal(judgement.predicate()) ? Mode.HYPOTHETICAL : Mode.ASSERTED;
    Span content = cue;
    for (Token judged : judgement.judged()) {
      content = sentence.subtreeSpan(judged);
    }
    return Optional.of(
        telling.act(type, judgement.predicate(), cue, speakers, others, content, mode, rule));
  }

  private static boolean modifies(Grammar grammar, Token head, String nouns) {
    return grammar
        .sentence()
        .head(head)
        .filter(noun -> noun.isNoun() && LEXICON.nouns().has(nouns, noun.lemma()))
        .isPresent();
  }

  /** "It was a horrific day": the bad word belongs to a noun that is no deed. */
  private static boolean modifies(Grammar grammar, Token head) {
    return grammar
        .sentence()
        .head(head)
        .filter(noun -> noun.isNoun() && !LEXICON.nouns().has("deed", noun.lemma()))
        .isPresent();
  }

  private static Token outermost(List<Token> words) {
    for (Token word : words) {
      if (words.stream().noneMatch(w -> w.index() == word.head())) {
        return word;
      }
    }
    return words.get(0);
  }
}
