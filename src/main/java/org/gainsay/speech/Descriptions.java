package org.gainsay.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Mention;
import org.gainsay.party.Parties;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;

/**
 * Groups that the text describes by the party they belong to: "hackers sponsored by Tehran", "the
 * Dutch and British governments", "the allies".
 */
final class Descriptions {
  private static final Set<String> OWNING = Set.of("poss", "nmod", "amod", "compound");
  private static final Set<String> BELONGING = Tables.lemmas(Descriptions.class, "belonging.tsv");

  private final Parties parties;
  private final Antecedents antecedents;
  private final References references;

  Descriptions(Parties parties, Antecedents antecedents, References references) {
    this.parties = parties;
    this.antecedents = antecedents;
    this.references = references;
  }

  /** Whether the verb ties a group to the party whose side it is on. */
  static boolean isBelonging(Token verb) {
    return BELONGING.contains(verb.lemma());
  }

  /** A group that is described by the party it belongs to. */
  Optional<Role> described(Sentence sentence, Token noun) {
    if (!People.isGroup(noun.lemma())) {
      return Optional.empty();
    }
    NounPhrase phrase = new NounPhrase(sentence, noun);
    if (People.isRelation(noun.lemma()) || phrase.isPast()) {
      return Optional.of(Unnamed.worded(phrase));
    }
    Optional<Party> owner =
        agent(sentence, noun)
            .or(
                () ->
                    phrase.ownWords().stream()
                        .filter(token -> token.index() != noun.index())
                        .flatMap(token -> sided(token).stream())
                        .findFirst());
    return Optional.of(
        owner
            .map(party -> new Role(Unnamed.ofSide(party, noun, phrase.wording()), phrase.extent()))
            .orElseGet(() -> Unnamed.worded(phrase)));
  }

  /** "the allies" where an alliance was named. */
  Optional<Role> allied(Sentence sentence, Token noun) {
    boolean definite =
        noun.lemma().equals("ally")
            && sentence.child(noun, "det").filter(det -> det.lemma().equals("the")).isPresent();
    return definite
        ? antecedents
            .alliance(sentence, noun)
            .map(
                alliance ->
                    new Role(
                        Unnamed.ofSide(alliance, noun, noun.form()),
                        new NounPhrase(sentence, noun).core()))
        : Optional.empty();
  }

  /** Who runs it: "a network run from Austria by the fugitive Jan Marsalek". */
  private Optional<Party> agent(Sentence sentence, Token noun) {
    Grammar grammar = new Grammar(sentence);
    return sentence.children(noun).stream()
        .filter(c -> c.label().equals("acl") && c.pos().equals("VBN"))
        .filter(Descriptions::isBelonging)
        .flatMap(c -> grammar.subject(c).stream())
        .flatMap(doer -> references.of(sentence, doer).stream())
        .map(Role::party)
        .filter(p -> !p.side().isEmpty())
        .findFirst();
  }

  /**
   * One party each for a plural that several own: "the Dutch and British governments", "the foreign
   * ministers of France and Spain"; and all that one phrase means: "the two countries".
   */
  List<Role> several(Sentence sentence, Token noun) {
    if (!noun.pos().equals("NNS")) {
      return List.of();
    }
    List<Mention> meant =
        parties.mentions().stream().filter(m -> m.head().contains(noun.span().start())).toList();
    if (meant.size() > 1 && meant.stream().allMatch(m -> m.span().equals(meant.get(0).span()))) {
      return meant.stream().map(m -> new Role(m.party(), m.span())).toList();
    }
    if (meant.stream().anyMatch(m -> m.type() == Mention.Type.NAME)) {
      return List.of();
    }
    List<Party> owners = owners(sentence, noun);
    if (owners.size() < 2) {
      return List.of();
    }
    Span span = new NounPhrase(sentence, noun).core();
    return owners.stream()
        .map(owner -> new Role(Unnamed.ofSide(owner, noun, noun.form()), span))
        .toList();
  }

  private List<Party> owners(Sentence sentence, Token noun) {
    Grammar grammar = new Grammar(sentence);
    List<Token> words = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      if (OWNING.contains(child.label())) {
        words.add(child);
        // an adjective's conjuncts: "Dutch and British"
        sentence.children(child).stream().filter(c -> c.label().equals("conj")).forEach(words::add);
      }
    }
    grammar
        .prepositional(noun, "of")
        .flatMap(grammar::objectOf)
        .map(grammar::coordinated)
        .ifPresent(words::addAll);
    Map<String, Party> owners = new LinkedHashMap<>();
    for (Token word : words) {
      parties
          .headedAt(word.span().start())
          .map(Mention::party)
          .filter(p -> p.kind() == PartyKind.STATE || p.kind() == PartyKind.ALLIANCE)
          .ifPresent(p -> owners.putIfAbsent(p.key(), p));
    }
    return List.copyOf(owners.values());
  }

  private Optional<Party> sided(Token token) {
    return parties
        .headedAt(token.span().start())
        .map(Mention::party)
        .filter(p -> !p.side().isEmpty());
  }
}
