package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom the act of a cue is against or about: where the row's path leads, else where such an act
 * tells it in other ways, the surest first.
 */
final class CueTargets {
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

  /** Acts that answer what somebody said or wants. */
  private static final Set<ActType> ANSWERING = Set.of(ActType.DENIAL, ActType.REJECTION);

  private static final Set<String> OWNING = Set.of("compound", "amod", "nmod", "poss");

  private final CueReading at;
  private final ActType type;
  private final List<Role> told;
  private final UnknownNames unknown;
  private final Concerned concerned;

  /**
   * @param told who performs the act as far as its own words tell
   */
  CueTargets(CueReading at, List<Role> told) {
    this.at = at;
    this.type = at.type();
    this.told = told;
    this.unknown =
        new UnknownNames(at.discourse(), at.grammar(), at.path(), Lexicon.load().nouns());
    this.concerned = new Concerned(at.grammar(), at.discourse(), at.path());
  }

  /** Whether an act of the type judges somebody or what somebody did. */
  static boolean isJudging(ActType type) {
    return JUDGING.contains(type);
  }

  /** Those to whom the row's own path leads. */
  List<Role> told() {
    List<Role> targets = apart(told, at.owners(at.cue().target()));
    if (OUTWARD.contains(type) && targets.stream().allMatch(this::isOwnState)) {
      targets = List.of();
    }
    if (targets.isEmpty() && CueReading.firstPerson(at.words(at.cue().target()))) {
      targets = apart(told, at.reporter());
    }
    if (HOSTILE.contains(type) && (targets.isEmpty() || Role.sameSide(told, targets))) {
      // "accused it", "withdrew its licence": nobody does that to their own side
      List<Role> apart = at.path().pronounsApart(at.cue().target(), at.word(), told);
      targets = apart.isEmpty() ? targets : apart;
    }
    boolean own = HOSTILE.contains(type) && Role.sameSide(told, targets);
    return own && targets.stream().allMatch(this::isContextual) ? List.of() : targets;
  }

  /** Who performs the act once it is known against whom: nobody does it to their own side. */
  List<Role> speakers(List<Role> targets) {
    List<Role> others =
        HOSTILE.contains(type) && Role.sameSide(told, targets)
            ? at.path().pronounsApart(at.cue().speaker(), at.word(), targets)
            : List.of();
    return others.isEmpty() ? told : others;
  }

  /** Those against whom such an act is in other ways, where the row's path leads to nobody. */
  List<Role> inOtherWays(List<Role> speakers) {
    Stream<Supplier<List<Role>>> ways =
        Stream.of(
            () -> when(at.word().isVerb() && PERSONAL.contains(type), this::worded),
            () -> ownersOf(type == ActType.CRITICISM, "obj|prep:of|prep:at", speakers),
            () -> ownersOf(at.grammar().summoning(at.word()).isPresent(), "head>obj", speakers),
            () -> when(JUDGING.contains(type), () -> apart(speakers, unknown.judged(at.word()))),
            () ->
                when(ANSWERING.contains(type), () -> apart(speakers, unknown.answered(at.word()))),
            () ->
                when(
                    at.word().isNoun() && type == ActType.ACCUSATION,
                    () -> apart(speakers, at.path().before("prep:of", at.word()))),
            () ->
                when(
                    CONCERNING.contains(type) && !at.cue().takesParty(), () -> concerned(speakers)),
            () ->
                when(
                    type == ActType.THREAT,
                    () -> apart(speakers, concerned.conditional(at.word()))),
            () -> when(type == ActType.REJECTION, () -> apart(told, unknown.refused(at.word()))));
    return ways.map(Supplier::get).filter(r -> !r.isEmpty()).findFirst().orElse(List.of());
  }

  /** Who has to fear what is threatened on a condition. */
  List<Role> conditional(List<Role> speakers) {
    return type == ActType.THREAT
        ? Consequence.condition(at.grammar(), at.word())
            .map(c -> Consequence.against(at.discourse(), at.grammar(), c, speakers))
            .orElse(List.of())
        : List.of();
  }

  private static List<Role> when(boolean fits, Supplier<List<Role>> way) {
    return fits ? way.get() : List.of();
  }

  private List<Role> ownersOf(boolean fits, String ways, List<Role> speakers) {
    return when(fits, () -> apart(speakers, at.owners(ways)));
  }

  private List<Role> worded() {
    return new WordedRoles(at.discourse(), at.grammar(), Lexicon.load().nouns())
        .nouns(at.words(at.cue().target()));
  }

  /** Whom the object concerns; who is inside what is refused did not ask for it. */
  private List<Role> concerned(List<Role> speakers) {
    String ways =
        type == ActType.REJECTION
            ? "obj|prep:to|prep:of|prep:with"
            : "obj|xcomp|clause|prep:to|prep:for|prep:of|prep:with";
    return concerned.under(ways, at.word(), speakers, type == ActType.SUPPORT);
  }

  /** "the government", without a name inside: whose it is, only the context tells. */
  private boolean isContextual(Role role) {
    @Nullable Span mention = role.mention();
    return mention != null
        && mention.in(at.discourse().annotated().text()).chars().noneMatch(Character::isUpperCase);
  }

  private boolean isOwnState(Role target) {
    @Nullable Span mention = target.mention();
    boolean modifier =
        mention != null
            && at.grammar().sentence().tokens().stream()
                .filter(t -> t.span().end() == mention.end())
                .anyMatch(t -> OWNING.contains(t.label()));
    return modifier
        && target.party().kind() == PartyKind.STATE
        && Role.sameSide(told, List.of(target))
        && told.stream().noneMatch(s -> s.party().side().isEmpty());
  }

  /** Nobody accuses themselves: an owner found inside the object may be the speaker again. */
  static List<Role> apart(List<Role> speakers, List<Role> targets) {
    boolean anySided = targets.stream().anyMatch(t -> !t.party().side().isEmpty());
    return targets.stream()
        // "the Iranian ambassador and another diplomat": the second adds nobody
        .filter(t -> !anySided || !t.party().side().isEmpty())
        .filter(t -> speakers.stream().noneMatch(s -> s.party().key().equals(t.party().key())))
        .toList();
  }
}
