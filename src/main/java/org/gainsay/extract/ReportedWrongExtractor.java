package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * Wrongs stated under a reporting frame: "Blinken said the ministry had fostered an ecosystem of
 * criminal hackers". About another side it is an accusation; denied about the speaker's own side, a
 * denial. The narrator's own statements are no acts.
 */
public final class ReportedWrongExtractor implements Extractor {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "conj", "parataxis", "relcl", "advcl", "dep");
  private static final Set<String> ATTEMPTS =
      Set.of(
          "try", "attempt", "seek", "continue", "begin", "start", "help", "set", "use", "conspire");
  private static final Set<String> VIOLENT =
      Set.of("killing", "attack", "territory", "rights", "sabotage");
  private static final Set<String> FIRST = Set.of("we", "our", "us", "i", "my");

  @Override
  public List<SpeechAct> extract(
      Discourse discourse, List<SpeechAct> found, Consumer<Rejected> rejected) {
    // accusations first: a denial needs somebody who has accused its speaker
    List<SpeechAct> acts = pass(discourse, new Ledger(found), ActType.ACCUSATION, rejected);
    List<SpeechAct> all = new ArrayList<>(found);
    all.addAll(acts);
    acts.addAll(pass(discourse, new Ledger(all), ActType.DENIAL, rejected));
    return acts;
  }

  private static List<SpeechAct> pass(
      Discourse discourse, Ledger ledger, ActType wanted, Consumer<Rejected> rejected) {
    List<SpeechAct> acts = new ArrayList<>();
    for (Sentence sentence : discourse.annotated().sentences()) {
      Grammar grammar = new Grammar(sentence);
      for (Token word : sentence.tokens()) {
        LEXICON
            .wrong(grammar, word, discourse)
            .flatMap(match -> act(discourse, grammar, word, match, ledger, wanted, rejected))
            .ifPresent(acts::add);
      }
    }
    return acts;
  }

  private static Optional<SpeechAct> act(
      Discourse discourse,
      Grammar grammar,
      Token word,
      Lexicon.Match<Lexicon.Wrong> match,
      Ledger ledger,
      ActType wanted,
      Consumer<Rejected> rejected) {
    String rule = "wrong-" + match.entry().id();
    Sentence sentence = grammar.sentence();
    Token clause = clause(grammar, word);
    boolean whole = CLAUSES.contains(clause.label()) || uttered(sentence, clause);
    if (!clause.isVerb() || !whole) {
      return reject(rejected, word, rule, "not the predicate of a clause");
    }
    boolean ofNoun =
        clause.label().equals("ccomp") && sentence.head(clause).filter(Token::isNoun).isPresent();
    if (ofNoun) {
      return reject(rejected, word, rule, "the content of a noun, not said by itself");
    }
    Optional<Frame> frame = discourse.frame(sentence, clause);
    if (frame.isEmpty()) {
      return reject(rejected, word, rule, "nobody is reported as saying so");
    }
    if (!frame.get().kind().asserts()) {
      return reject(rejected, word, rule, "asked or demanded, not said");
    }
    Telling telling = new Telling(discourse, grammar);
    RolePath path = new RolePath(grammar, discourse);
    List<Role> speakers = frame.get().speakers();
    List<Role> doers = path.owners(match.entry().doer(), word.isVerb() ? word : clause);
    boolean own =
        path.words("subj", clause).stream()
                .anyMatch(t -> t.isPronoun() && FIRST.contains(t.lemma()))
            || Role.sameSide(speakers, doers);
    boolean negated =
        !match.entry().pattern().takesNegation()
            && (grammar.negated(clause) || grammar.negated(word));
    boolean claim =
        match.entry().kind().equals("deception")
            && grammar.objects(word).stream()
                .anyMatch(t -> LEXICON.nouns().has("claim", t.lemma()));
    if (own && !negated && wanted == ActType.ACCUSATION) {
      Optional<SpeechAct> threat = threat(discourse, grammar, clause, match, ledger);
      if (threat.isPresent()) {
        return threat;
      }
    }
    @Nullable ActType type =
        own ? negated ? ActType.DENIAL : null : claim ? ActType.DENIAL : ActType.ACCUSATION;
    if (type == null) {
      return reject(rejected, word, rule, "about the speaker's own side");
    }
    if (type != wanted) {
      return Optional.empty();
    }
    if (type == ActType.DENIAL && (grammar.future(clause) || !ledger.accused(speakers))) {
      return reject(rejected, word, rule, "nobody has accused the speaker");
    }
    if (type == ActType.ACCUSATION
        && doers.isEmpty()
        && VIOLENT.contains(match.entry().kind())
        && unnamed(grammar, clause)) {
      doers = ledger.opponents(speakers, word.span().start());
    }
    if (type == ActType.ACCUSATION && doers.isEmpty()) {
      return reject(rejected, word, rule, "its doer is no party");
    }
    if (speakers.isEmpty()) {
      return reject(rejected, word, rule, "its speaker is no party");
    }
    if (type == ActType.ACCUSATION && natural(grammar, path.words(match.entry().doer(), word))) {
      return reject(rejected, word, rule, "its doer is a force of nature");
    }
    boolean told = VIOLENT.contains(match.entry().kind()) && informants(speakers);
    if (type == ActType.ACCUSATION && told && !ledger.accused(doers)) {
      return reject(rejected, word, rule, "violence told by those who report it, no party to it");
    }
    Mode mode = Mode.ASSERTED;
    if (type == ActType.ACCUSATION) {
      mode =
          grammar.unreal(clause) || (clause.index() == word.index() && grammar.unreal(word))
              ? Mode.HYPOTHETICAL
              : negated ? Mode.NEGATED : mode;
    }
    List<Token> words = new ArrayList<>(match.words());
    if (clause.index() != word.index()) {
      words.add(clause);
    }
    return Optional.of(
        telling.act(
            type,
            clause,
            telling.span(words),
            speakers,
            type == ActType.DENIAL && !claim ? List.of() : doers,
            telling.clause(clause),
            mode,
            rule));
  }

  /** "Typhoon Mangkhut lashed the coast". */
  private static boolean natural(Grammar grammar, List<Token> doers) {
    return doers.stream()
        .flatMap(d -> Stream.concat(Stream.of(d), grammar.sentence().children(d).stream()))
        .anyMatch(t -> LEXICON.nouns().has("nature", t.lemma()));
  }

  /** Whether all who speak only tell of the deed: the police, officials, witnesses of no side. */
  private static boolean informants(List<Role> speakers) {
    return speakers.stream()
        .map(Role::party)
        .allMatch(
            p ->
                p.side().isEmpty()
                    && p.kind() == PartyKind.UNNAMED
                    && LEXICON.nouns().has("informant", singular(p.name())));
  }

  private static String singular(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.endsWith("ies")
        ? last.substring(0, last.length() - 3) + "y"
        : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  /** "We will destroy their bases if they attack us": a wrong of one's own in the future. */
  private static Optional<SpeechAct> threat(
      Discourse discourse,
      Grammar grammar,
      Token clause,
      Lexicon.Match<Lexicon.Wrong> match,
      Ledger ledger) {
    List<Role> speakers =
        discourse.frame(grammar.sentence(), clause).map(Frame::speakers).orElse(List.of());
    Optional<Token> condition = Consequence.condition(grammar, clause);
    boolean violent = VIOLENT.contains(match.entry().kind());
    if (speakers.isEmpty() || !violent || !Consequence.intended(grammar, clause)) {
      return Optional.empty();
    }
    List<Role> targets =
        grammar.objects(clause).stream()
            .map(o -> Consequence.against(discourse, grammar, o, speakers))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .or(() -> condition.map(c -> Consequence.against(discourse, grammar, c, speakers)))
            .orElse(List.of());
    if (targets.isEmpty() && condition.isPresent()) {
      targets = ledger.opponents(speakers, clause.span().start());
    }
    if (targets.isEmpty() && condition.isEmpty()) {
      return Optional.empty();
    }
    Telling telling = new Telling(discourse, grammar);
    return Optional.of(
        telling.act(
            ActType.THREAT,
            clause,
            telling.span(match.words()),
            speakers,
            targets,
            telling.clause(clause),
            Mode.ASSERTED,
            "wrong-" + match.entry().id()));
  }

  /** "did not mince her words: 'They invaded us'", the quoted clause parsed under the noun. */
  private static boolean uttered(Sentence sentence, Token clause) {
    return clause.label().equals("acl")
        && sentence.child(clause, "nsubj").isPresent()
        && sentence.child(clause, "mark").isEmpty();
  }

  /** Whether the doer is left to the reader: a passive without agent, or a deed as subject. */
  private static boolean unnamed(Grammar grammar, Token clause) {
    List<Token> subjects = grammar.subjects(clause);
    return subjects.isEmpty()
        ? grammar.passive(clause)
        : subjects.stream().allMatch(t -> LEXICON.nouns().has("deed", t.lemma()));
  }

  /** "was trying to hack", "set out to buy": the clause is that of the trying. */
  private static Token clause(Grammar grammar, Token word) {
    Token at = word;
    for (int i = 0; i < 3 && at.label().equals("xcomp"); i++) {
      Optional<Token> head = grammar.sentence().head(at);
      if (head.isEmpty() || !ATTEMPTS.contains(head.get().lemma())) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  private static Optional<SpeechAct> reject(
      Consumer<Rejected> rejected, Token word, String rule, String reason) {
    rejected.accept(new Rejected(word.span(), rule, reason));
    return Optional.empty();
  }
}
