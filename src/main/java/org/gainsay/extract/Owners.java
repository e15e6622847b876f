package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.Mention;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;

/**
 * Whose a thing or deed is, as its noun phrase tells it: "Norway's claim", "the Kremlin critic's
 * arrest", "an attack by Peru".
 */
final class Owners {
  private static final NounClasses NOUNS = Lexicon.load().nouns();

  private static final Set<String> MODIFIERS = Set.of("poss", "amod", "compound", "nmod");

  private static final Set<String> UNDERGOING = Set.of("of", "against");

  private final Grammar grammar;
  private final Discourse discourse;
  private final boolean judging;

  /**
   * @param judging whether whoever did a deed is looked for: not its victim
   */
  Owners(Grammar grammar, Discourse discourse, boolean judging) {
    this.grammar = grammar;
    this.discourse = discourse;
    this.judging = judging;
  }

  /** Whether the word stands before a noun and says whose or which it is. */
  static boolean isModifier(Token word) {
    return MODIFIERS.contains(word.label());
  }

  /** The party that the word is or names in front of another, else those named under it. */
  List<Role> of(Token word) {
    List<Role> own = modifier(word);
    return own.isEmpty() ? within(word) : own;
  }

  /** The parties named anywhere under a word, owners and doers before places. */
  List<Role> within(Token root) {
    Sentence sentence = grammar.sentence();
    List<Role> direct = discourse.refer(sentence, root);
    if (!direct.isEmpty()) {
      return direct;
    }
    for (Token child : sentence.children(root)) {
      if (isModifier(child)) {
        List<Role> owner = modifier(child);
        if (!owner.isEmpty()) {
          return owner;
        }
      }
    }
    // "the attack on the embassy", "the killing of the envoy": the victim is not whose deed it is
    boolean deed = NOUNS.has("deed", root.lemma());
    for (String preposition :
        deed ? List.of("by", "from") : List.of("by", "of", "from", "against")) {
      Optional<Token> object = grammar.prepositional(root, preposition).flatMap(grammar::objectOf);
      boolean doer = !victimBehind(root, preposition);
      if (object.isPresent() && doer && !object.get().isVerb()) {
        List<Role> found = within(object.get());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The party behind an adjective or noun in front of another: "Chinese", "Kremlin". */
  List<Role> modifier(Token token) {
    if (locates(token)) {
      return List.of();
    }
    List<Role> direct = discourse.refer(grammar.sentence(), token);
    if (!direct.isEmpty()) {
      return direct;
    }
    return discourse
        .parties()
        .headedAt(token.span().start())
        .map((Mention m) -> List.of(new Role(m.party(), m.span())))
        .orElse(List.of());
  }

  /** Whether the preposition behind a deed tells whom it hit: "the arrest of", "a raid on". */
  boolean victimBehind(Token noun, String preposition) {
    return judging && UNDERGOING.contains(preposition) && NOUNS.has("undergone", noun.lemma());
  }

  /**
   * Whether a state in front of a noun only tells where something happened or what it is about:
   * "the London attack", "the Iran deal". An adjective or an abbreviation tells whose it is.
   */
  private boolean locates(Token token) {
    Optional<Mention> mention = discourse.parties().headedAt(token.span().start());
    boolean place =
        token.label().equals("compound")
            && !token.form().equals(token.form().toUpperCase(Locale.ROOT))
            && mention.filter(m -> m.party().kind() == PartyKind.STATE).isPresent();
    if (!place) {
      return false;
    }
    boolean state = token.form().equals(mention.get().party().name());
    return grammar.sentence().tokens().stream()
        .skip(token.index() + 1L)
        .limit(Math.max(0, token.head() - token.index()))
        .map(Token::lemma)
        .anyMatch(n -> NOUNS.has("happening", n) || (state && NOUNS.has("matter", n)));
  }
}
