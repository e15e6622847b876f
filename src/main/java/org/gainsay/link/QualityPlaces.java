package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Mode;
import org.gainsay.extract.NounClasses;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.QualityTable.Place;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Which words of its sentence are what an act alleges, its speaker's own words, its sources. */
final class QualityPlaces {
  private static final Set<String> PREMODIFIERS = Set.of("compound", "amod", "nmod");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod", "poss");

  private final Discourse discourse;
  private final Grammar grammar;
  private final Sentence sentence;
  private final SpeechAct act;
  private final NounClasses nouns;
  private final List<Span> alleged = new ArrayList<>();
  private final List<Span> sources;

  QualityPlaces(
      Discourse discourse,
      Grammar grammar,
      SpeechAct act,
      List<SpeechAct> beside,
      NounClasses nouns) {
    this.discourse = discourse;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.act = act;
    this.nouns = nouns;
    for (SpeechAct other : beside) {
      boolean charge = other.type() == ActType.ACCUSATION || other.type() == ActType.LEGAL_CHARGE;
      if (other.content() != null && (other.equals(act) ? !ownWords() : charge)) {
        alleged.add(other.content());
      }
    }
    this.sources = act.type() == ActType.DENIAL ? List.of() : sources();
  }

  boolean holds(Place place, Token word) {
    return switch (place) {
      case CONTENT -> alleges(word);
      case ANSWER -> answers(word);
      case SPEAKER -> act.speakers().stream().anyMatch(role -> names(role, word));
      case SOURCE -> sources.stream().anyMatch(s -> s.contains(word.span()));
    };
  }

  /**
   * Whether the words name the party themselves: no pronoun, no word before another noun, and for a
   * state its name ("a French coach" is not France).
   */
  boolean named(Role speaker) {
    Token root = speaker.mention() == null ? null : root(speaker.mention());
    return root != null
        && !root.isPronoun()
        && !PREMODIFIERS.contains(root.label())
        && (speaker.party().kind() != PartyKind.STATE || root.isProperNoun());
  }

  /** Whether the word says who the speaker is, not what is told about it. */
  private boolean names(Role speaker, Token word) {
    Span mention = speaker.mention();
    Token root = mention == null ? null : root(mention);
    if (mention == null || root == null || !mention.contains(word.span())) {
      return false;
    }
    boolean ofAnother = false;
    Token at = word;
    while (at.index() != root.index() && at.head() >= 0) {
      Token head = sentence.tokens().get(at.head());
      boolean before = MODIFIERS.contains(at.label());
      boolean naming =
          before
              || at.label().equals("appos")
              || at.label().equals("conj")
              || at.label().equals("pobj")
              || (at.label().equals("prep") && head.index() == root.index());
      if (!naming || (ofAnother && at.label().equals("pobj"))) {
        return false;
      }
      ofAnother |= before;
      at = head;
    }
    return at.index() == root.index();
  }

  private @Nullable Token root(Span span) {
    for (Token word : sentence.tokens()) {
      boolean inner = word.head() >= 0 && span.contains(sentence.tokens().get(word.head()).span());
      if (span.contains(word.span()) && !inner && !word.label().equals("punct")) {
        return word;
      }
    }
    return null;
  }

  /**
   * Whether the act was found by a stated wrong or verdict, so that its content is the speaker's.
   */
  private boolean ownWords() {
    String rule = act.rule();
    return rule.startsWith("wrong-") || rule.startsWith("verdict-") || rule.startsWith("neg-");
  }

  private boolean alleges(Token word) {
    Span content = act.content();
    boolean told = content != null && content.contains(word.span());
    boolean inCue = act.cue().contains(word.span()) && act.rule().startsWith("wrong-");
    if (!told && !inCue) {
      return content == null && modifiesCue(word);
    }
    return !beside(word) && core(word, sentence.tokens().size());
  }

  /** Whether the word belongs to what the content states, within so many arcs, not to an aside. */
  boolean core(Token word, int reach) {
    Span content = act.content();
    Token at = word;
    for (int arcs = 0; at.head() >= 0; arcs++) {
      if (arcs > reach) {
        return false;
      }
      Token head = sentence.tokens().get(at.head());
      boolean within = content != null && content.contains(head.span());
      if (isVerdict(at, head)) {
        return false;
      }
      if (!within) {
        return true;
      }
      if (isAside(at, head)) {
        return false;
      }
      at = head;
    }
    return true;
  }

  /** A modifier names the wrong only of a noun that is one: "war crimes charges". */
  private boolean beside(Token word) {
    Optional<Token> head = sentence.head(word);
    return MODIFIERS.contains(word.label()) && head.isPresent() && !carries(head.get());
  }

  /** Whether the noun names something that happens: "the 2016 election", not "a 1997 treaty". */
  boolean isEvent(Token noun) {
    return nouns.has("deed", noun.lemma())
        || nouns.has("election", noun.lemma())
        || nouns.has("offence", noun.lemma())
        || Surroundings.is(Surroundings.Effect.EVENT, noun.lemma());
  }

  private boolean carries(Token noun) {
    String lemma = noun.lemma();
    return nouns.has("deed", lemma)
        || nouns.has("offence", lemma)
        || nouns.has("claim", lemma)
        || Surroundings.is(Surroundings.Effect.CARRIER, lemma);
  }

  private boolean modifiesCue(Token word) {
    Optional<Token> head = sentence.head(word);
    return MODIFIERS.contains(word.label())
        && head.isPresent()
        && head.get().isNoun()
        && act.cue().contains(head.get().span());
  }

  private boolean isAside(Token at, Token head) {
    boolean clause = at.label().equals("advcl") || at.label().equals("relcl");
    boolean preposition =
        at.label().equals("prep") && Surroundings.is(Surroundings.Effect.PREPOSITION, at.lemma());
    return preposition
        || at.label().equals("relcl")
        || (clause && hasAsideMark(at))
        || (!MODIFIERS.contains(at.label())
            && !at.label().equals("conj")
            && Surroundings.is(Surroundings.Effect.GOVERNOR, head.lemma()));
  }

  /** "dismissed the report as a smear": what it is called is the speaker's, not what is alleged. */
  private boolean isVerdict(Token at, Token head) {
    return act.type() == ActType.DENIAL
        && at.label().equals("prep")
        && at.lemma().equals("as")
        && head.isVerb()
        && act.cue().overlaps(head.span());
  }

  private boolean hasAsideMark(Token clause) {
    return sentence.children(clause).stream()
        .anyMatch(
            c ->
                (c.label().equals("mark") || c.label().equals("advmod"))
                    && Surroundings.is(Surroundings.Effect.SUBORDINATOR, c.lemma()));
  }

  private boolean answers(Token word) {
    if (act.cue().contains(word.span())) {
      return true;
    }
    if (underClaim(word)) {
      return false;
    }
    Token head = cueHead();
    boolean own = false;
    for (Frame frame : discourse.frames().getOrDefault(sentence.index(), List.of())) {
      if (frame.covers(word.span().start())) {
        if (!frame.speakers().isEmpty() && !Role.sameSide(frame.speakers(), act.speakers())) {
          return false;
        }
        own |= !frame.speakers().isEmpty();
      }
    }
    return own || (head != null && under(word, head));
  }

  /** Whether the word stands in the charge that is answered, or in another. */
  private boolean underClaim(Token word) {
    boolean charged = alleged.stream().anyMatch(s -> s.contains(word.span()));
    Token at = word;
    while (at.head() >= 0) {
      Token head = sentence.tokens().get(at.head());
      boolean role = at.label().equals("prep") && at.lemma().equals("as");
      if (role && head.isVerb()) {
        return false;
      }
      boolean ofClaim =
          head.isNoun() && nouns.has("claim", head.lemma()) && !MODIFIERS.contains(at.label());
      if (ofClaim && !at.label().equals("conj")) {
        return true;
      }
      at = head;
    }
    return charged;
  }

  /** Whether the word hangs on the cue as what is said there, not as who says it or when. */
  private boolean under(Token word, Token head) {
    Token at = word;
    while (at.head() >= 0) {
      Token above = sentence.tokens().get(at.head());
      if (at.label().startsWith("nsubj")
          || at.label().equals("relcl")
          || (at.label().equals("advcl") && hasAsideMark(at))) {
        return false;
      }
      if (above.index() == head.index()) {
        return true;
      }
      at = above;
    }
    return false;
  }

  private @Nullable Token cueHead() {
    List<Token> words =
        sentence.tokens().stream().filter(t -> act.cue().contains(t.span())).toList();
    for (Token word : words) {
      boolean inner = words.stream().anyMatch(o -> o.index() == word.head());
      if (!inner) {
        return word;
      }
    }
    return null;
  }

  private List<Span> sources() {
    List<Span> found = new ArrayList<>();
    int cue = act.cue().start();
    for (Frame frame : discourse.frames().getOrDefault(sentence.index(), List.of())) {
      Token verb = frame.verb();
      if (verb == null || !(frame.covers(cue) || act.cue().contains(verb.span()))) {
        continue;
      }
      boolean theirs =
          act.speakers().isEmpty()
              ? act.mode() == Mode.ASSERTED
              : Role.sameSide(frame.speakers(), act.speakers());
      if (!theirs) {
        continue;
      }
      if (frame.kind() == Frame.Kind.ACCORDING) {
        found.add(sentence.subtreeSpan(verb));
      } else if (!act.speakers().isEmpty()
          || frame.kind() == Frame.Kind.EVIDENCE
          || frame.kind() == Frame.Kind.FINDING) {
        grammar.subjects(verb).forEach(s -> found.add(sentence.subtreeSpan(s)));
      }
    }
    Token head = cueHead();
    for (Token word : sentence.tokens()) {
      boolean source =
          Surroundings.is(Surroundings.Effect.SOURCE, word.lemma())
              && (word.pos().equals("VBG") || word.pos().equals("VBN"));
      if (source
          && head != null
          && (under(word, head) || discourse.frame(sentence, word).isEmpty())) {
        found.add(sentence.subtreeSpan(word));
      }
    }
    Span content = act.content();
    return content == null ? found : found.stream().filter(s -> !s.contains(act.cue())).toList();
  }
}
