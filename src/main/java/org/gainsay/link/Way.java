package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.SpeechAct;
import org.gainsay.party.Mention;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Frame;
import org.gainsay.speech.Grammar;

/** How a party came to its part in an act, from the plainest way to the most inferred one. */
public enum Way {
  /** Named as subject, object or agent of the word that makes the act or reports it. */
  ARGUMENT("named beside the verb"),
  /** Named inside a phrase or clause of the same sentence: "rejected the claim by Peru". */
  INSIDE("named within a phrase"),
  /** Told by a nationality adjective: "Chinese hackers". */
  ADJECTIVE("told by an adjective"),
  /** Described and not named: "the ministry", "rights groups". */
  DESCRIBED("described"),
  /** A pronoun of the same sentence. */
  PRONOUN("a pronoun"),
  /** Carried over from a sentence before or after. */
  ELSEWHERE("carried over from another sentence"),
  /** Understood from who disputes with whom in the article. */
  UNDERSTOOD("understood from the article's disputes"),
  /** Nobody is told. */
  NOBODY("nobody told");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  /** For a person to read. */
  public String words() {
    return words;
  }

  /** Its name in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How those who share a part came to it: by the most inferred way of any of them. */
  public static Way of(Discourse discourse, SpeechAct act, List<Role> roles) {
    return roles.stream()
        .map(role -> of(discourse, act, role))
        .max(Comparator.naturalOrder())
        .orElse(NOBODY);
  }

  /** How one party came to its part. */
  public static Way of(Discourse discourse, SpeechAct act, Role role) {
    Span mention = role.mention();
    if (mention == null) {
      return UNDERSTOOD;
    }
    Optional<Sentence> here =
        discourse.annotated().sentences().stream()
            .filter(s -> s.span().contains(act.cue().start()))
            .findFirst();
    if (here.isEmpty() || !here.get().span().overlaps(mention)) {
      return ELSEWHERE;
    }
    Sentence sentence = here.get();
    List<Token> words = sentence.tokens().stream().filter(t -> mention.overlaps(t.span())).toList();
    if (words.isEmpty() || words.stream().allMatch(Token::isPronoun)) {
      return PRONOUN;
    }
    Optional<Mention> named = headed(discourse, words);
    if (named.filter(m -> m.type() == Mention.Type.DEMONYM).isPresent()) {
      return ADJECTIVE;
    }
    boolean described = named.filter(m -> m.type() == Mention.Type.DESCRIPTION).isPresent();
    boolean unlisted = role.party().kind() == PartyKind.UNNAMED;
    if (described || (unlisted && !head(words).isProperNoun())) {
      return DESCRIBED;
    }
    List<Span> arguments = arguments(discourse, sentence, act);
    return arguments.stream().anyMatch(mention::overlaps) ? ARGUMENT : INSIDE;
  }

  /** The word of a phrase that its others hang on. */
  static Token head(List<Token> words) {
    return words.stream()
        .filter(t -> words.stream().noneMatch(w -> w.index() == t.head()))
        .findFirst()
        .orElse(words.get(0));
  }

  /** The mention that the last of the words heads, or the nearest before it. */
  private static Optional<Mention> headed(Discourse discourse, List<Token> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<Mention> there = discourse.parties().headedAt(words.get(i).span().start());
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }

  /** The head words of what stands beside the cue's words and beside the verb that reports it. */
  private static List<Span> arguments(Discourse discourse, Sentence sentence, SpeechAct act) {
    Grammar grammar = new Grammar(sentence);
    List<Span> found = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      if (!act.cue().overlaps(word.span())) {
        continue;
      }
      beside(grammar, word, found);
      discourse
          .frame(sentence, word)
          .map(Frame::verb)
          .ifPresent(verb -> grammar.subjects(verb).forEach(s -> found.add(s.span())));
    }
    return found;
  }

  private static void beside(Grammar grammar, Token word, List<Span> found) {
    grammar.subjects(word).forEach(t -> found.add(t.span()));
    grammar.objects(word).forEach(t -> found.add(t.span()));
    for (Token child : grammar.sentence().children(word)) {
      found.add(child.span());
      if (child.label().equals("prep") || child.label().equals("agent")) {
        grammar
            .objectOf(child)
            .map(grammar::coordinated)
            .ifPresent(objects -> objects.forEach(t -> found.add(t.span())));
      }
    }
  }
}
