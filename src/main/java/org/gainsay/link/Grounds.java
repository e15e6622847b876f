package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Mode;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.People;
import org.gainsay.speech.Tables;

/**
 * What an act rests on, as far as the extraction knows it: each ground is a name such as
 * "speaker=argument", to which {@code points.tsv} gives a weight. The lexicon's README beside that
 * table defines them.
 */
final class Grounds {
  private static final int LONG_SENTENCE = 35;
  private static final int FAR = 10;
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "conj", "advcl", "relcl", "acl", "xcomp", "pcomp");

  /** Acts whose object is a thing: whom it concerns is inferred from a party named inside it. */
  private static final Set<ActType> CONCERNING =
      Set.of(ActType.REJECTION, ActType.THREAT, ActType.SUPPORT, ActType.SANCTION);

  /** Ways that need no antecedent and no other sentence. */
  private static final Set<Way> TOLD =
      Set.of(Way.ARGUMENT, Way.INSIDE, Way.ADJECTIVE, Way.DESCRIBED);

  /** How the ids of rows start that fit only under a negation or in the future. */
  private static final List<String> NEEDS_MORE = List.of("neg-", "will-");

  /** Rows of the lexicon whose word names the act in every sense that it has. */
  private static final Set<String> PLAIN =
      Tables.rows(Grounds.class, "plain-rows.tsv").stream()
          .map(row -> Tables.cell(row, "rule"))
          .collect(Collectors.toUnmodifiableSet());

  private final Discourse discourse;
  private final SpeechAct act;
  private final List<String> names = new ArrayList<>();

  private Grounds(Discourse discourse, SpeechAct act) {
    this.discourse = discourse;
    this.act = act;
  }

  /** The grounds of an act, its kind of evidence first. */
  static List<String> of(Discourse discourse, SpeechAct act) {
    Grounds grounds = new Grounds(discourse, act);
    Optional<Sentence> sentence =
        discourse.annotated().sentences().stream()
            .filter(s -> s.span().contains(act.cue().start()))
            .findFirst();
    sentence.ifPresent(grounds::read);
    return List.copyOf(grounds.names);
  }

  private void read(Sentence sentence) {
    Token head = head(sentence);
    names.add("evidence=" + evidence(head));
    boolean plain = PLAIN.contains(act.rule());
    boolean needsMore = NEEDS_MORE.stream().anyMatch(act.rule()::startsWith);
    if (plain || needsMore) {
      names.add(plain ? "row=plain" : "row=needs-more");
    }
    names.add("type=" + act.type().label());
    role(sentence, head, "speaker", act.speakers());
    role(sentence, head, "target", act.targets());
    boolean inferred = names.contains("target=inside") || names.contains("target=adjective");
    if (inferred && CONCERNING.contains(act.type())) {
      names.add("target=concerned");
    }
    together(plain);
    names.add("clause=" + (CLAUSES.contains(head.label()) ? head.label() : "other"));
    if (Role.sameSide(act.speakers(), act.targets())) {
      names.add("roles=one-side");
    }
    if (act.content() == null) {
      names.add("content=none");
    }
    if (act.mode() == Mode.PRESUPPOSED) {
      names.add("mode=presupposed");
    }
    if (discourse.quoted(act.cue()) > 0) {
      names.add("cue=quoted");
    }
    if (sentence.tokens().size() > LONG_SENTENCE) {
      names.add("sentence=long");
    }
    if (sentence.tokens().stream().noneMatch(t -> t.head() < 0 && t.isVerb())) {
      names.add("sentence=no-verb");
    }
  }

  /** What holds only of speaker and target together. */
  private void together(boolean plain) {
    if (names.contains("speaker=argument") && names.contains("target=argument")) {
      names.add("roles=both-beside");
    }
    boolean told =
        TOLD.stream().anyMatch(w -> names.contains("speaker=" + w.label()))
            && TOLD.stream().anyMatch(w -> names.contains("target=" + w.label()))
            && !names.contains("speaker=other-noun")
            && !names.contains("target=other-noun");
    if (told) {
      boolean direct = plain && !names.contains("target=concerned");
      names.add(direct ? "roles=both-told-by-plain-row" : "roles=both-told");
    }
  }

  /** The cue's word that the others hang on. */
  private Token head(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> act.cue().overlaps(t.span())).toList();
    return Way.head(words);
  }

  private String evidence(Token head) {
    return act.rule().startsWith("wrong-")
        ? "wrong"
        : act.rule().startsWith("verdict-") ? "verdict" : head.isVerb() ? "verb" : "noun";
  }

  private void role(Sentence sentence, Token head, String name, List<Role> roles) {
    Way way = Way.of(discourse, act, roles);
    names.add(name + "=" + way.label());
    if (way == Way.DESCRIBED && roles.stream().anyMatch(r -> office(sentence, r))) {
      names.add(name + "=office");
    }
    for (Role each : roles) {
      if (each.party().kind() == PartyKind.UNNAMED && each.party().side().isEmpty()) {
        names.add(name + "=" + unlisted(sentence, each));
        break;
      }
    }
    if (roles.stream().map(Role::mention).anyMatch(m -> m != null && far(sentence, head, m))) {
      names.add(name + "=far");
    }
  }

  /** Whether a bare office or description of one person has a side: "the president". */
  private static boolean office(Sentence sentence, Role role) {
    List<Token> words = words(sentence, role);
    return !words.isEmpty()
        && !role.party().side().isEmpty()
        && People.isPerson(Way.head(words).lemma());
  }

  private static List<Token> words(Sentence sentence, Role role) {
    Span mention = role.mention();
    return mention == null
        ? List.of()
        : sentence.tokens().stream().filter(t -> mention.overlaps(t.span())).toList();
  }

  /** What sort of word stands for somebody whom the authority file does not know. */
  private static String unlisted(Sentence sentence, Role role) {
    List<Token> words = words(sentence, role);
    if (words.isEmpty()) {
      return "elsewhere";
    }
    Token noun = Way.head(words);
    return noun.isProperNoun()
        ? "unlisted-name"
        : noun.isPronoun() || People.isGroup(noun.lemma()) ? "people" : "other-noun";
  }

  /** Whether a mention in the sentence stands many words from the cue. */
  private static boolean far(Sentence sentence, Token head, Span mention) {
    return sentence.tokens().stream()
        .filter(t -> mention.overlaps(t.span()))
        .reduce((first, last) -> last)
        .filter(t -> Math.abs(t.index() - head.index()) > FAR)
        .isPresent();
  }
}
