package org.gainsay.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.Mention;
import org.gainsay.party.Parties;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;

/**
 * Whom a noun or pronoun means. Names come from the mentions; a pronoun takes its {@link
 * Antecedents antecedent}; a description ("hackers sponsored by the Iranian government") takes the
 * side of the party inside it, or of each of several ("the foreign ministers of France and Spain").
 */
public final class References {
  private static final Set<String> ALONE = Set.of("nsubj", "nsubjpass", "dobj", "pobj");

  private final Parties parties;
  private final String text;
  private final Antecedents antecedents;
  private final Descriptions descriptions;
  private final Documents documents;
  private final Map<Integer, List<Role>> resolved = new HashMap<>();

  References(Parties parties, String text) {
    this.parties = parties;
    this.text = text;
    this.antecedents = new Antecedents(parties);
    this.descriptions = new Descriptions(parties, antecedents, this);
    this.documents = new Documents(this);
  }

  /** Takes in the parties that a sentence brings up; called in reading order. */
  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      Optional<Mention> mention = parties.headedAt(token.span().start());
      // the last word of a name carries its grammatical function
      if (mention.isPresent()
          && mention.get().type() != Mention.Type.DEMONYM
          && mention.get().head().end() <= token.span().end()) {
        List<Role> several = descriptions.several(sentence, token);
        List<Role> meant =
            several.size() > 1
                ? several
                : List.of(new Role(mention.get().party(), mention.get().span()));
        antecedents.read(sentence, token, mention.get(), meant, text);
      }
    }
    documents.read(sentence);
  }

  /** Notes that somebody speaks in a sentence, which makes them more likely to be "he" later. */
  void spoke(Sentence sentence, int offset, List<Role> speakers) {
    antecedents.spoke(sentence, offset, speakers);
  }

  /** Whom the word means, with those coordinated with it; empty where the text does not tell. */
  public List<Role> of(Sentence sentence, Token word) {
    Grammar grammar = new Grammar(sentence);
    Map<String, Role> found = new LinkedHashMap<>();
    List<Token> members = new ArrayList<>(grammar.coordinated(word));
    members.addAll(behindTheirStates(grammar, members));
    for (Token member : members) {
      for (Role role : single(sentence, member)) {
        found.putIfAbsent(role.party().key(), role);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Whether the word means one person and no state, body or place: a name, "he", "her"; a surname
   * that the text has not introduced counts.
   */
  public boolean isSomebody(Sentence sentence, Token word) {
    if (Antecedents.isPersonal(word)) {
      return true;
    }
    List<Role> known = single(sentence, word);
    if (!known.isEmpty()) {
      return known.stream().anyMatch(r -> r.party().kind() == PartyKind.PERSON);
    }
    return word.pos().equals("NNP") && parties.headedAt(word.span().start()).isEmpty();
  }

  /**
   * "Mark Rutte of the Netherlands and Theresa May of Britain": the second name parsed as
   * coordinated with the first one's state.
   */
  private List<Token> behindTheirStates(Grammar grammar, List<Token> members) {
    return members.stream()
        .filter(this::isPerson)
        .flatMap(member -> grammar.prepositional(member, "of").stream())
        .flatMap(of -> grammar.objectOf(of).stream())
        .flatMap(state -> grammar.coordinated(state).stream())
        .filter(this::isPerson)
        .toList();
  }

  private boolean isPerson(Token word) {
    return parties
        .headedAt(word.span().start())
        .filter(m -> m.party().kind() == PartyKind.PERSON)
        .isPresent();
  }

  /** Whom a pronoun means if it means none of those sides: nobody accuses themselves. */
  public List<Role> apart(Sentence sentence, Token pronoun, List<Role> others) {
    return antecedents.of(sentence, pronoun, others);
  }

  private List<Role> single(Sentence sentence, Token word) {
    List<Role> known = resolved.get(word.span().start());
    if (known == null) {
      known = resolve(sentence, word);
      resolved.put(word.span().start(), known);
    }
    return known;
  }

  private List<Role> resolve(Sentence sentence, Token word) {
    if (word.isPronoun() || (word.lemma().equals("both") && ALONE.contains(word.label()))) {
      return antecedents.of(sentence, word, List.of());
    }
    List<Role> several = descriptions.several(sentence, word);
    if (several.size() > 1) {
      return several;
    }
    Optional<Mention> mention = parties.headedAt(word.span().start());
    boolean named = mention.isPresent() && mention.get().type() == Mention.Type.NAME;
    if (word.isNoun() && !named) {
      // "his counterpart, Alvaro Uribe": the name says it better
      List<Role> apposed =
          sentence
              .child(word, "appos")
              .filter(this::isNamed)
              .or(() -> behindComplement(sentence, word))
              .map(name -> of(sentence, name))
              .orElse(List.of());
      if (!apposed.isEmpty()) {
        return apposed;
      }
    }
    if (mention.isPresent() && (mention.get().type() != Mention.Type.DEMONYM || word.isNoun())) {
      Party party = mention.get().party();
      Optional<Role> sided =
          party.side().isEmpty() && party.kind() == PartyKind.UNNAMED
              ? descriptions
                  .described(sentence, word)
                  .filter(r -> !r.party().side().isEmpty())
                  .or(() -> descriptions.allied(sentence, word))
              : Optional.empty();
      return List.of(sided.orElse(new Role(party, mention.get().span())));
    }
    return word.isNoun() ? descriptions.described(sentence, word).stream().toList() : List.of();
  }

  /** The party whose name or adjective the word is: "Chinese", "the agency's". */
  List<Role> named(Token word) {
    return parties
        .headedAt(word.span().start())
        .map(m -> List.of(new Role(m.party(), m.span())))
        .orElse(List.of());
  }

  /** Who speaks through a document whose own words do not tell: "the report". */
  public List<Role> authors(Sentence sentence, Token document) {
    return Documents.isDocument(document) ? documents.authors(sentence, document) : List.of();
  }

  /** "the head of the agency, Yukiya Amano", the name parsed as that of the agency. */
  private Optional<Token> behindComplement(Sentence sentence, Token noun) {
    if (!People.isPerson(noun.lemma())) {
      return Optional.empty();
    }
    Grammar grammar = new Grammar(sentence);
    return grammar
        .prepositional(noun, "of", "at", "for", "to")
        .flatMap(grammar::objectOf)
        .filter(complement -> !isPerson(complement))
        .flatMap(complement -> sentence.child(complement, "appos"))
        .filter(name -> isNamed(name) && isPerson(name));
  }

  private boolean isNamed(Token word) {
    return parties
        .headedAt(word.span().start())
        .filter(m -> m.type() == Mention.Type.NAME)
        .isPresent();
  }

  /** Somebody whom the text words and the authority file does not know: "human rights groups". */
  public Role worded(Sentence sentence, Token noun) {
    return Unnamed.worded(new NounPhrase(sentence, noun));
  }
}
