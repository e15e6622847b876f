package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Acts that a word performs by itself: "accused", "denied", "Norway's claim that …". */
public final class CueExtractor implements Extractor {
  private static final Lexicon LEXICON = Lexicon.load();

  /** Nouns that are an accusation even where only its content is told: "claims of meddling". */
  private static final Set<String> ALLEGING =
      Set.of("accusation", "allegation", "claim", "suspicion");

  /** Measures that an authority announces as its own. */
  private static final Set<ActType> OFFICIAL =
      Set.of(ActType.LEGAL_CHARGE, ActType.SANCTION, ActType.EXPULSION);

  /** Acts that are done by announcing them: "Britain will expel four diplomats". */
  private static final Set<ActType> ANNOUNCED =
      Set.of(ActType.SANCTION, ActType.EXPULSION, ActType.THREAT, ActType.REJECTION);

  /** Acts that are always against somebody, never something. */
  private static final Set<ActType> PERSONAL =
      Set.of(ActType.ACCUSATION, ActType.LEGAL_CHARGE, ActType.EXPULSION);

  /** Acts that nobody does to their own side. */
  private static final Set<ActType> HOSTILE =
      Set.of(
          ActType.ACCUSATION,
          ActType.LEGAL_CHARGE,
          ActType.CRITICISM,
          ActType.SANCTION,
          ActType.EXPULSION);

  /** Acts that are against whoever their object concerns: a demand's author, a threat's victim. */
  private static final Set<ActType> CONCERNING =
      Set.of(ActType.REJECTION, ActType.THREAT, ActType.SUPPORT, ActType.SANCTION);

  /** Acts that nobody does to the state they speak for: "threatened to cut US funding". */
  private static final Set<ActType> OUTWARD = Set.of(ActType.THREAT, ActType.SANCTION);

  /** Acts that judge somebody or what somebody did. */
  private static final Set<ActType> JUDGING = Set.of(ActType.CRITICISM, ActType.SUPPORT);

  /** Who wrote or made a document that says something. */
  private static final String AUTHORS = "subj>by|subj>acl>by|subj>prep:by|subj>prep:from|subj>poss";

  /** Acts that are plain from their verb even where it is open who speaks and against whom. */
  private static final Set<ActType> VOICED =
      Set.of(ActType.ACCUSATION, ActType.CRITICISM, ActType.DENIAL, ActType.NO_COMMENT);

  /** Acts that somebody may refuse to perform without rejecting anything. */
  private static final Set<ActType> REFUSABLE =
      Set.of(
          ActType.ACCUSATION,
          ActType.CRITICISM,
          ActType.LEGAL_CHARGE,
          ActType.SANCTION,
          ActType.EXPULSION);

  private static final Set<ActType> REFUSING =
      Set.of(ActType.REJECTION, ActType.NO_COMMENT, ActType.NON_DENIAL);

  /** Acts that answer what somebody said or wants. */
  private static final Set<ActType> ANSWERING = Set.of(ActType.DENIAL, ActType.REJECTION);

  private static final Set<String> WHETHER = Set.of("whether", "if");

  private static final Set<String> FIRST = Set.of("we", "i", "us", "me");

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
    ActType type = threatened(discourse, grammar, word, cue) ? ActType.THREAT : cue.type();
    if (type == ActType.NO_COMMENT && evades(discourse, grammar, word, cue)) {
      type = ActType.NON_DENIAL;
    }
    Telling telling = new Telling(discourse, grammar);
    Span span = telling.span(match.words());
    if (type == null) {
      rejected.accept(new Rejected(word.span(), cue.id(), "another sense of the word"));
      return Optional.empty();
    }
    boolean unsaid =
        discourse.frames().getOrDefault(grammar.sentence().index(), List.of()).stream()
            .filter(f -> f.verb() == null || f.verb().index() != word.index())
            .allMatch(f -> f.speakers().isEmpty());
    if (cue.takesFuture() && unsaid) {
      rejected.accept(new Rejected(word.span(), cue.id(), "foretold, not threatened by anybody"));
      return Optional.empty();
    }
    if (refusesAct(discourse, grammar, word, type)) {
      rejected.accept(new Rejected(word.span(), cue.id(), "what is refused is an act, not done"));
      return Optional.empty();
    }
    if (refusedAbove(discourse, grammar, word, cue)) {
      rejected.accept(new Rejected(word.span(), cue.id(), "told by the verb that refuses it"));
      return Optional.empty();
    }
    RolePath path = new RolePath(grammar, discourse, JUDGING.contains(type));
    UnknownNames unknown = new UnknownNames(discourse, grammar, path, LEXICON.nouns());
    Naming naming = new Naming(discourse, grammar);
    List<Role> told =
        path.phrased(cue.speaker(), word, speakers(discourse, grammar, path, cue, word)).stream()
            .map(role -> naming.better(word, role))
            .toList();
    List<Role> targets = apart(told, path.owners(cue.target(), word), type);
    if (OUTWARD.contains(type) && targets.stream().allMatch(t -> ownState(grammar, told, t))) {
      targets = List.of();
    }
    if (targets.isEmpty() && firstPerson(path.words(cue.target(), word))) {
      targets = apart(told, reporter(discourse, grammar, word), type);
    }
    if (HOSTILE.contains(type) && (targets.isEmpty() || Role.sameSide(told, targets))) {
      // "accused it", "withdrew its licence": nobody does that to their own side
      List<Role> apart = path.pronounsApart(cue.target(), word, told);
      targets = apart.isEmpty() ? targets : apart;
    }
    if (HOSTILE.contains(type)
        && Role.sameSide(told, targets)
        && targets.stream().allMatch(t -> isContextual(discourse, t))) {
      targets = List.of();
    }
    List<Role> others =
        HOSTILE.contains(type) && Role.sameSide(told, targets)
            ? path.pronounsApart(cue.speaker(), word, targets)
            : List.of();
    List<Role> speakers = others.isEmpty() ? told : others;
    if (targets.isEmpty() && word.isVerb() && PERSONAL.contains(type)) {
      targets =
          new WordedRoles(discourse, grammar, LEXICON.nouns())
              .nouns(path.words(cue.target(), word));
    }
    if (targets.isEmpty() && type == ActType.CRITICISM) {
      targets = apart(speakers, path.owners("obj|prep:of|prep:at", word), type);
    }
    if (targets.isEmpty() && grammar.summoning(word).isPresent()) {
      targets = apart(speakers, path.owners("head>obj", word), type);
    }
    if (targets.isEmpty() && JUDGING.contains(type)) {
      targets = apart(speakers, unknown.judged(word), type);
    }
    if (targets.isEmpty() && ANSWERING.contains(type)) {
      targets = apart(speakers, unknown.answered(word), type);
    }
    if (targets.isEmpty() && word.isNoun() && type == ActType.ACCUSATION) {
      targets = apart(speakers, path.before("prep:of", word), type);
    }
    if (targets.isEmpty() && CONCERNING.contains(type) && !cue.takesParty()) {
      targets =
          new Concerned(grammar, discourse, path)
              .under(concerned(type), word, speakers, type == ActType.SUPPORT);
    }
    if (targets.isEmpty() && type == ActType.THREAT) {
      targets = apart(speakers, new Concerned(grammar, discourse, path).conditional(word), type);
    }
    if (targets.isEmpty() && type == ActType.REJECTION) {
      targets = apart(told, unknown.refused(word), type);
    }
    if (cue.takesParty() && targets.stream().noneMatch(naming::identified)) {
      rejected.accept(new Rejected(word.span(), cue.id(), "its target is no named party"));
      return Optional.empty();
    }
    if (targets.isEmpty() && type == ActType.THREAT) {
      List<Role> by = speakers;
      targets =
          Consequence.condition(grammar, word)
              .map(c -> Consequence.against(discourse, grammar, c, by))
              .orElse(List.of());
    }
    @Nullable Span content = new Content(grammar, telling, path).of(cue, word);
    boolean nominal = word.isNoun() && !cue.id().endsWith("!");
    if (word.isNoun() && performed(discourse, grammar, word, type)) {
      rejected.accept(new Rejected(word.span(), cue.id(), "its verb performs the act already"));
      return Optional.empty();
    }
    boolean clause = grammar.clause(word).isPresent();
    boolean alleging = ALLEGING.contains(word.lemma()) && content != null;
    if (nominal && speakers.isEmpty() && !clause && !alleging) {
      rejected.accept(new Rejected(word.span(), cue.id(), "the noun tells neither who nor what"));
      return Optional.empty();
    }
    boolean nobody =
        speakers.isEmpty() || (WordedRoles.onlyPronouns(speakers) && !VOICED.contains(type));
    if (!nominal && nobody && targets.isEmpty()) {
      rejected.accept(new Rejected(word.span(), cue.id(), "neither speaker nor target is a party"));
      return Optional.empty();
    }
    boolean threat = type == ActType.THREAT && cue.type() != type;
    Mode mode = telling.mode(word, cue.takesNegation() || cue.takesFuture() || threat);
    if (mode == Mode.HYPOTHETICAL && announced(discourse, grammar, word, type, speakers)) {
      mode = Mode.ASSERTED;
    }
    if (mode == Mode.ASSERTED
        && !ANNOUNCED.contains(type)
        && !cue.takesFuture()
        && !cue.takesNegation()
        && grammar.future(word)) {
      mode = Mode.HYPOTHETICAL;
    }
    if (mode == Mode.ASSERTED && OFFICIAL.contains(type) && grammar.tried(word)) {
      mode = Mode.HYPOTHETICAL;
    }
    if (nominal) {
      mode = grammar.negated(word) ? Mode.NEGATED : Mode.PRESUPPOSED;
    } else if (mode == Mode.ASSERTED && type != ActType.DENIAL && telling.alleged(word)) {
      mode = Mode.HYPOTHETICAL;
    }
    if (type == ActType.ACCUSATION && mayBe(grammar, word)) {
      mode = Mode.HYPOTHETICAL;
    }
    return Optional.of(telling.act(type, word, span, speakers, targets, content, mode, cue.id()));
  }

  /** Where those stand whom an act concerns; who is inside what is refused did not ask for it. */
  private static String concerned(ActType type) {
    return type == ActType.REJECTION
        ? "obj|prep:to|prep:of|prep:with"
        : "obj|xcomp|clause|prep:to|prep:for|prep:of|prep:with";
  }

  /** "voiced support for": the verb performs what the noun names. */
  private static boolean performed(Discourse discourse, Grammar grammar, Token noun, ActType type) {
    Optional<Token> head = grammar.sentence().head(noun);
    // "came under criticism" as "drew criticism"
    boolean below = head.filter(h -> h.lemma().equals("under")).isPresent();
    return (below || noun.label().equals("dobj"))
        && (below ? head.flatMap(under -> grammar.sentence().head(under)) : head)
            .filter(Token::isVerb)
            .flatMap(verb -> LEXICON.cue(grammar, verb, discourse))
            .filter(match -> match.entry().type() == type)
            .isPresent();
  }

  /** "announced that it would impose duties": a measure is taken by announcing it. */
  private static boolean announced(
      Discourse discourse, Grammar grammar, Token word, ActType type, List<Role> speakers) {
    return (type == ActType.SANCTION || type == ActType.EXPULSION)
        && Consequence.intended(grammar, word)
        && word.label().equals("ccomp")
        && Consequence.condition(grammar, word).isEmpty()
        && Role.sameSide(reporter(discourse, grammar, word), speakers);
  }

  /** "would close the border if it was attacked": a measure on a condition is a threat. */
  private static boolean threatened(
      Discourse discourse, Grammar grammar, Token word, Lexicon.Cue cue) {
    ActType type = cue.type();
    return type != null
        && OFFICIAL.contains(type)
        && Consequence.intended(grammar, word)
        && Consequence.condition(grammar, word).isPresent()
        && Role.sameSide(
            reporter(discourse, grammar, word),
            new RolePath(grammar, discourse).owners(cue.speaker(), word));
  }

  /** "would not say whether she had been bugged": about what one is said to have done oneself. */
  private static boolean evades(Discourse discourse, Grammar grammar, Token word, Lexicon.Cue cue) {
    Optional<Token> told = grammar.clause(word);
    Optional<Token> clause =
        told.filter(c -> c.label().equals("xcomp")).flatMap(grammar::clause).or(() -> told);
    RolePath path = new RolePath(grammar, discourse);
    return clause
        .filter(
            c ->
                grammar
                    .sentence()
                    .child(c, "mark")
                    .filter(m -> WHETHER.contains(m.lemma()))
                    .isPresent())
        .filter(c -> LEXICON.wrong(grammar, c, discourse).isPresent())
        .filter(
            c ->
                grammar.passive(c)
                    ? grammar.subjects(c).isEmpty()
                    : Role.sameSide(
                        path.owners(cue.speaker(), word), path.owners("subj|subj>poss", c)))
        .isPresent();
  }

  /** "complained that they may have listened in": said to be possible, not to be so. */
  private static boolean mayBe(Grammar grammar, Token word) {
    return grammar
        .clause(word)
        .filter(c -> c.label().equals("ccomp") || word.isNoun())
        .filter(c -> grammar.sentence().child(c, "mark", "nsubj", "nsubjpass").isPresent())
        .filter(c -> grammar.sentence().child(c, "aux").filter(Grammar::possible).isPresent())
        .isPresent();
  }

  /** "refused to blame": nothing that anybody wanted is rejected, the blaming is not done. */
  private static boolean refusesAct(
      Discourse discourse, Grammar grammar, Token word, ActType type) {
    return (type == ActType.REJECTION || type == ActType.NO_COMMENT)
        && grammar.sentence().children(word).stream()
            .filter(c -> c.label().equals("xcomp"))
            .anyMatch(c -> performs(discourse, grammar, c, REFUSABLE));
  }

  /** "refused to answer": the refusal is the act. */
  private static boolean refusedAbove(
      Discourse discourse, Grammar grammar, Token word, Lexicon.Cue cue) {
    return cue.takesNegation()
        && word.label().equals("xcomp")
        && grammar
            .sentence()
            .head(word)
            .filter(h -> performs(discourse, grammar, h, REFUSING))
            .isPresent();
  }

  private static boolean performs(
      Discourse discourse, Grammar grammar, Token word, Set<ActType> types) {
    return LEXICON
        .cue(grammar, word, discourse)
        .map(Lexicon.Match::entry)
        .map(Lexicon.Cue::type)
        .filter(types::contains)
        .isPresent();
  }

  private static boolean firstPerson(List<Token> words) {
    return words.stream().anyMatch(t -> t.isPronoun() && FIRST.contains(t.lemma()));
  }

  private static List<Role> reporter(Discourse discourse, Grammar grammar, Token word) {
    return discourse.frame(grammar.sentence(), word).map(Frame::speakers).orElse(List.of());
  }

  /** "the government", without a name inside: whose it is, only the context tells. */
  private static boolean isContextual(Discourse discourse, Role role) {
    @Nullable Span mention = role.mention();
    return mention != null
        && mention.in(discourse.annotated().text()).chars().noneMatch(Character::isUpperCase);
  }

  private static List<Role> speakers(
      Discourse discourse, Grammar grammar, RolePath path, Lexicon.Cue cue, Token word) {
    List<Role> direct = path.owners(cue.speaker(), word);
    if (cue.type() == ActType.DENIAL && cue.takesNegation()) {
      // "the envoy said it had no part in it": the envoy denies
      boolean pronoun = path.words(cue.speaker(), word).stream().allMatch(Token::isPronoun);
      Optional<Frame> frame = discourse.frame(grammar.sentence(), word);
      if (pronoun && frame.isPresent() && !frame.get().speakers().isEmpty()) {
        return frame.get().speakers();
      }
    }
    if (!direct.isEmpty()) {
      return direct;
    }
    boolean official =
        OFFICIAL.contains(cue.type()) && grammar.passive(word) && grammar.subject(word).isEmpty();
    if (official) {
      // "the Justice Department said four men had been charged"
      return discourse.frame(grammar.sentence(), word).map(Frame::speakers).orElse(List.of());
    }
    List<Role> worded = worded(discourse, grammar, path, cue, word);
    if (!worded.isEmpty()) {
      return worded;
    }
    if (cue.speaker().equals("-")) {
      return discourse.frame(grammar.sentence(), word).map(Frame::speakers).orElse(List.of());
    }
    for (Token subject : path.words(cue.speaker(), word)) {
      if (subject.isPronoun() && FIRST.contains(subject.lemma())) {
        return discourse.frame(grammar.sentence(), word).map(Frame::speakers).orElse(List.of());
      }
    }
    return List.of();
  }

  private static List<Role> worded(
      Discourse discourse, Grammar grammar, RolePath path, Lexicon.Cue cue, Token word) {
    WordedRoles roles = new WordedRoles(discourse, grammar, LEXICON.nouns());
    if (word.isNoun()) {
      if (!VOICED.contains(cue.type())) {
        return List.of();
      }
      List<Role> owner = roles.possessor(word);
      return owner.isEmpty() ? roles.nouns(path.words("prep:from", word)) : owner;
    }
    if (!word.isVerb()) {
      return List.of();
    }
    List<Token> words = path.words(cue.speaker(), word);
    List<Role> found = roles.nouns(words);
    if (cue.type() == ActType.NO_COMMENT && cue.takesNegation()) {
      // "he did not answer" may be about a phone
      return List.of();
    }
    if (found.isEmpty() && VOICED.contains(cue.type()) && !cue.takesNegation()) {
      List<Role> authors = path.owners(AUTHORS, word);
      found = authors.isEmpty() ? roles.documents(words) : authors;
    }
    return found.isEmpty() ? roles.pronouns(words) : found;
  }

  private static boolean ownState(Grammar grammar, List<Role> speakers, Role target) {
    @Nullable Span mention = target.mention();
    boolean modifier =
        mention != null
            && grammar.sentence().tokens().stream()
                .filter(t -> t.span().end() == mention.end())
                .anyMatch(t -> Set.of("compound", "amod", "nmod", "poss").contains(t.label()));
    return modifier
        && target.party().kind() == PartyKind.STATE
        && Role.sameSide(speakers, List.of(target))
        && speakers.stream().noneMatch(s -> s.party().side().isEmpty());
  }

  /** Nobody accuses themselves: an owner found inside the object may be the speaker again. */
  static List<Role> apart(List<Role> speakers, List<Role> targets, ActType type) {
    boolean anySided = targets.stream().anyMatch(t -> !t.party().side().isEmpty());
    return targets.stream()
        // "the Iranian ambassador and another diplomat": the second adds nobody
        .filter(t -> !anySided || !t.party().side().isEmpty())
        .filter(t -> speakers.stream().noneMatch(s -> s.party().key().equals(t.party().key())))
        .toList();
  }
}
