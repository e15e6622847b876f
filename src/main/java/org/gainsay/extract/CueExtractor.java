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
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Acts that a word performs by itself: "accused", "denied", "Norway's claim that …". */
public final class CueExtractor implements Extractor {
  private static final Lexicon LEXICON = Lexicon.load();

  /** Nouns that are an accusation even where only its content is told: "claims of meddling". */
  private static final Set<String> ALLEGING =
      Set.of("accusation", "allegation", "claim", "suspicion");

  @Override
  public List<SpeechAct> extract(
      Discourse discourse, List<SpeechAct> found, Consumer<Rejected> rejected) {
    List<SpeechAct> acts = new ArrayList<>();
    for (Sentence sentence : discourse.annotated().sentences()) {
      Grammar grammar = new Grammar(sentence);
      for (Token word : sentence.tokens()) {
        LEXICON
            .cue(grammar, word, discourse)
            .flatMap(match -> act(discourse, grammar, word, match, rejected))
            .map(act -> Mutual.directed(grammar, word, act))
            .ifPresent(acts::addAll);
      }
    }
    return acts;
  }

  private static Optional<SpeechAct> act(
      Discourse discourse,
      Grammar grammar,
      Token word,
      Lexicon.Match<Lexicon.Cue> match,
      Consumer<Rejected> rejected) {
    Lexicon.Cue cue = match.entry();
    CueSense sense = new CueSense(discourse, grammar, word);
    @Nullable ActType type = sense.type(cue);
    if (type == null) {
      return reject(rejected, word, cue, "another sense of the word");
    }
    Optional<String> objection = sense.objection(cue, type);
    if (objection.isPresent()) {
      return reject(rejected, word, cue, objection.get());
    }
    RolePath path = new RolePath(grammar, discourse, CueTargets.isJudging(type));
    CueReading at = new CueReading(discourse, grammar, word, cue, type, path);
    List<Role> told = new CueSpeakers(at).find();
    CueTargets whom = new CueTargets(at, told);
    List<Role> targets = whom.told();
    List<Role> speakers = whom.speakers(targets);
    targets = targets.isEmpty() ? whom.inOtherWays(speakers) : targets;
    Naming naming = new Naming(discourse, grammar);
    if (cue.takesParty() && targets.stream().noneMatch(naming::identified)) {
      return reject(rejected, word, cue, "its target is no named party");
    }
    targets = targets.isEmpty() ? whom.conditional(speakers) : targets;
    if (sense.performedByVerb(type)) {
      return reject(rejected, word, cue, "its verb performs the act already");
    }
    Telling telling = new Telling(discourse, grammar);
    @Nullable Span content = new Content(grammar, telling, path).of(cue, word);
    boolean alleging = ALLEGING.contains(word.lemma()) && content != null;
    boolean said = alleging || grammar.clause(word).isPresent();
    if (at.isNominal() && speakers.isEmpty() && !said) {
      return reject(rejected, word, cue, "the noun tells neither who nor what");
    }
    boolean nobody =
        speakers.isEmpty() || (WordedRoles.onlyPronouns(speakers) && !CueReading.isVoiced(type));
    if (!at.isNominal() && nobody && targets.isEmpty()) {
      return reject(rejected, word, cue, "neither speaker nor target is a party");
    }
    Mode mode = new CueMode(at, telling).of(speakers);
    Span span = telling.span(match.words());
    return Optional.of(telling.act(type, word, span, speakers, targets, content, mode, cue.id()));
  }

  private static Optional<SpeechAct> reject(
      Consumer<Rejected> rejected, Token word, Lexicon.Cue cue, String reason) {
    rejected.accept(new Rejected(word.span(), cue.id(), reason));
    return Optional.empty();
  }
}
