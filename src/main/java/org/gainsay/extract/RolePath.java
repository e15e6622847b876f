package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Mention;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Follows the role paths of the lexicon ("obj>poss|prep:from") from a head word. */
final class RolePath {
  private static final Lexicon LEXICON = Lexicon.load();

  private static final Set<String> MODIFIERS = Set.of("poss", "amod", "compound", "nmod");

  private static final Set<String> UNDERGOING = Set.of("of", "against");

  private static final NounClasses NOUNS = new NounClasses();

  private static final Set<String> DETERMINERS = Set.of("det", "predet");

  private final Grammar grammar;
  private final Discourse discourse;
  private final boolean judging;

  RolePath(Grammar grammar, Discourse discourse) {
    this(grammar, discourse, false);
  }

  /**
   * @param judging whether whoever did a deed is looked for: not its victim
   */
  RolePath(Grammar grammar, Discourse discourse, boolean judging) {
    this.grammar = grammar;
    this.discourse = discourse;
    this.judging = judging;
  }

  /** The words that the first alternative which leads anywhere leads to. */
  List<Token> words(String path, Token head) {
    for (String alternative : path.split("\\|", -1)) {
      List<Token> found = follow(alternative.replaceFirst("^(within|worded):", ""), head);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The parties that the first alternative which leads to any leads to. */
  List<Role> roles(String path, Token head) {
    for (String alternative : path.split("\\|", -1)) {
      Map<String, Role> found = new LinkedHashMap<>();
      if (alternative.startsWith("within:")) {
        for (Token root : follow(alternative.substring(7), head)) {
          within(root).forEach(r -> found.putIfAbsent(r.party().key(), r));
        }
      } else if (alternative.startsWith("worded:")) {
        for (Token noun : follow(alternative.substring(7), head)) {
          Role role = discourse.references().worded(grammar.sentence(), noun);
          found.putIfAbsent(role.party().key(), role);
        }
      } else {
        for (Token word : follow(alternative, head)) {
          discourse
              .refer(grammar.sentence(), word)
              .forEach(r -> found.putIfAbsent(r.party().key(), r));
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found.values());
      }
    }
    return List.of();
  }

  /** The parties named anywhere under a word, owners and doers before places. */
  List<Role> within(Token root) {
    Sentence sentence = grammar.sentence();
    List<Role> direct = discourse.refer(sentence, root);
    if (!direct.isEmpty()) {
      return direct;
    }
    for (Token child : sentence.children(root)) {
      if (MODIFIERS.contains(child.label())) {
        List<Role> owner = modifier(child);
        if (!owner.isEmpty()) {
          return owner;
        }
      }
    }
    // "the attack on the embassy", "the killing of the envoy": the victim is not whose deed it is
    boolean deed = LEXICON.nouns().has("deed", root.lemma());
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

  /**
   * Whom the pronouns that the path leads to mean, or those that own what it leads to, if they mean
   * none of those sides.
   */
  List<Role> pronounsApart(String path, Token head, List<Role> others) {
    Sentence sentence = grammar.sentence();
    for (Token word : words(path, head)) {
      Optional<Token> pronoun =
          word.isPronoun()
              ? Optional.of(word)
              : sentence.child(word, "poss").filter(Token::isPronoun);
      List<Role> found =
          pronoun.map(p -> discourse.references().apart(sentence, p, others)).orElse(List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whether the preposition behind a deed tells whom it hit: "the arrest of", "a raid on". */
  private boolean victimBehind(Token noun, String preposition) {
    return judging && UNDERGOING.contains(preposition) && NOUNS.has("undergone", noun.lemma());
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

  List<Token> follow(String path, Token head) {
    List<Token> at = List.of(head);
    for (String step : path.split(">", -1)) {
      List<Token> next = new ArrayList<>();
      for (Token token : at) {
        boolean victims =
            token.index() != head.index()
                && step.startsWith("prep:")
                && victimBehind(token, step.substring(5));
        next.addAll(victims ? List.of() : step(step, token));
      }
      at = next;
    }
    return at;
  }

  private List<Token> step(String step, Token from) {
    Sentence sentence = grammar.sentence();
    return switch (step) {
      case "-" -> List.of();
      case "subj" -> grammar.subjects(from);
      case "obj" -> grammar.objects(from);
      case "iobj" -> sentence.child(from, "iobj", "dative").stream().toList();
      case "comp" -> grammar.complements(from);
      case "ccomp" -> sentence.child(from, "ccomp").stream().toList();
      case "xcomp" -> sentence.child(from, "xcomp").stream().toList();
      case "clause" -> grammar.clause(from).stream().toList();
      case "head" -> sentence.head(from).stream().toList();
      case "acl" -> sentence.child(from, "acl").stream().toList();
      case "maker" ->
          sentence.children(from).stream()
              .filter(c -> c.label().equals("acl") || c.label().equals("relcl"))
              .filter(c -> LEXICON.nouns().has("making", c.lemma()) && grammar.passive(c))
              .flatMap(c -> grammar.subjects(c).stream())
              .toList();
      case "telling" ->
          sentence.children(from).stream()
              .filter(c -> c.label().equals("acl") || c.label().equals("advcl"))
              .filter(c -> c.pos().equals("VBG") && LEXICON.nouns().has("telling", c.lemma()))
              .toList();
      case "by" ->
          grammar
              .prepositional(from, "by")
              .flatMap(grammar::objectOf)
              .map(grammar::coordinated)
              .orElse(List.of());
      case "poss" ->
          sentence.children(from).stream()
              .filter(c -> MODIFIERS.contains(c.label()))
              .filter(c -> c.label().equals("poss") || !modifier(c).isEmpty())
              .limit(1)
              .toList();
      case "name" ->
          sentence.children(from).stream()
              .filter(c -> c.index() < from.index() && MODIFIERS.contains(c.label()))
              .filter(Token::isProperNoun)
              .toList();
      case "governor" ->
          sentence.head(from).filter(Token::isVerb).map(grammar::subjects).orElse(List.of());
      default -> {
        if (!step.startsWith("prep:")) {
          throw new IllegalStateException("the lexicon has an unknown role path: " + step);
        }
        yield grammar
            .prepositional(from, step.substring(5))
            .or(
                () ->
                    grammar
                        .object(from)
                        .filter(o -> !step.equals("prep:of") || !victimBehind(o, "of"))
                        .flatMap(o -> grammar.prepositional(o, step.substring(5))))
            .flatMap(grammar::objectOf)
            .map(grammar::coordinated)
            .orElse(List.of());
      }
    };
  }

  /**
   * The party named in front of the noun that the path leads to: "a Beijing-supported campaign".
   */
  List<Role> before(String path, Token head) {
    for (Token noun : words(path, head)) {
      for (Token token : grammar.sentence().subtree(noun)) {
        List<Role> there = token.index() < noun.index() ? modifier(token) : List.of();
        if (!there.isEmpty()) {
          return there;
        }
      }
    }
    return List.of();
  }

  /**
   * As {@link #roles}, reading nationality adjectives in front of a noun as the state they name.
   */
  List<Role> owners(String path, Token head) {
    List<Role> direct = roles(path, head);
    if (!direct.isEmpty()) {
      return direct;
    }
    for (Token word : words(path, head)) {
      List<Role> found = word.isVerb() ? List.of() : modifierOrWithin(word);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return words(path, head).stream()
        .map(word -> discourse.references().authors(grammar.sentence(), word))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The roles with the whole noun phrase as their mention, a title and an apposed name included.
   */
  List<Role> phrased(String path, Token head, List<Role> roles) {
    List<Token> nouns = words(path, head).stream().filter(Token::isNoun).toList();
    return roles.stream().map(role -> phrased(role, nouns)).toList();
  }

  private Role phrased(Role role, List<Token> nouns) {
    @Nullable Span mention = role.mention();
    if (mention == null) {
      return role;
    }
    for (Token noun : nouns) {
      Span phrase = phrase(noun, mention);
      if (phrase.overlaps(mention)) {
        return new Role(role.party(), phrase.join(mention), role.alternatives());
      }
    }
    return role;
  }

  private Span phrase(Token noun, Span mention) {
    Span phrase = noun.span();
    for (Token child : grammar.sentence().children(noun)) {
      boolean part = MODIFIERS.contains(child.label()) || DETERMINERS.contains(child.label());
      boolean before = part && child.index() < noun.index();
      boolean name = child.label().equals("appos") && mention.overlaps(child.span());
      if (before || name) {
        phrase = phrase.join(grammar.sentence().subtreeSpan(child));
      }
      if (child.label().equals("prep") && child.lemma().equals("of")) {
        // "the leaders of three countries", "members of Congress"
        Optional<Token> whole = grammar.objectOf(child).filter(Token::isNoun);
        phrase = whole.isPresent() ? phrase.join(phrase(whole.get(), mention)) : phrase;
      }
    }
    return phrase;
  }

  private List<Role> modifierOrWithin(Token word) {
    List<Role> own = modifier(word);
    return own.isEmpty() ? within(word) : own;
  }
}
