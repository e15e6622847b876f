package org.gainsay.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
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
  private static final Set<String> PAST = Set.of("former", "ex", "retired", "ousted", "onetime");
  private static final Set<String> OWNING = Set.of("poss", "nmod", "amod", "compound");

  private static final Set<String> CLAUSES = Set.of("acl", "relcl", "advcl", "ccomp", "parataxis");
  private static final Set<String> BELONGING =
      Tables.rows(References.class, "belonging.tsv").stream()
          .map(row -> Tables.cell(row, "lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private final Parties parties;
  private final String text;
  private final Antecedents antecedents;
  private final Documents documents;
  private final Map<Integer, List<Role>> resolved = new HashMap<>();

  References(Parties parties, String text) {
    this.parties = parties;
    this.text = text;
    this.antecedents = new Antecedents(parties);
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
        List<Role> several = several(sentence, token);
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
    List<Role> several = several(sentence, word);
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
              ? described(sentence, word)
                  .filter(r -> !r.party().side().isEmpty())
                  .or(() -> allied(sentence, word))
              : Optional.empty();
      return List.of(sided.orElse(new Role(party, mention.get().span())));
    }
    return word.isNoun() ? described(sentence, word).stream().toList() : List.of();
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

  /** "a former officer of the Russian security service" speaks for it no more. */
  private static boolean isPast(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.index() < noun.index() && PAST.contains(c.lemma()));
  }

  private boolean isNamed(Token word) {
    return parties
        .headedAt(word.span().start())
        .filter(m -> m.type() == Mention.Type.NAME)
        .isPresent();
  }

  /**
   * One party each for a plural that several own: "the Dutch and British governments", "the foreign
   * ministers of France and Spain"; and all that one phrase means: "the two countries".
   */
  private List<Role> several(Sentence sentence, Token noun) {
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
    Span span = compact(sentence, noun);
    return owners.stream().map(owner -> new Role(group(owner, noun), span)).toList();
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

  /** A group that is described by the party it belongs to. */
  private Optional<Role> described(Sentence sentence, Token noun) {
    if (!People.isGroup(noun.lemma())) {
      return Optional.empty();
    }
    if (People.isRelation(noun.lemma()) || isPast(sentence, noun)) {
      return Optional.of(worded(sentence, noun));
    }
    Optional<Party> owner =
        agent(sentence, noun)
            .or(
                () ->
                    own(sentence, noun).stream()
                        .filter(token -> token.index() != noun.index())
                        .flatMap(token -> sided(token).stream())
                        .findFirst());
    return Optional.of(
        owner
            .map(
                party -> new Role(group(party, noun, phrase(sentence, noun)), span(sentence, noun)))
            .orElseGet(() -> worded(sentence, noun)));
  }

  /**
   * The words about a noun that may tell whose it is: not what somebody else does to it, nor what
   * it does to others ("rebels backed by Washington", "officials who accused Russia").
   */
  private static List<Token> own(Sentence sentence, Token noun) {
    List<Token> words = new ArrayList<>(List.of(noun));
    for (Token child : sentence.children(noun)) {
      boolean clause = CLAUSES.contains(child.label()) && !BELONGING.contains(child.lemma());
      if (!clause && !isSaid(sentence, noun, child)) {
        words.addAll(sentence.subtree(child));
      }
    }
    return words;
  }

  /** "the allies" where an alliance was named. */
  private Optional<Role> allied(Sentence sentence, Token noun) {
    boolean definite =
        noun.lemma().equals("ally")
            && sentence.child(noun, "det").filter(det -> det.lemma().equals("the")).isPresent();
    return definite
        ? antecedents
            .alliance(sentence, noun)
            .map(alliance -> new Role(group(alliance, noun), compact(sentence, noun)))
        : Optional.empty();
  }

  /** Who runs it: "a network run from Austria by the fugitive Jan Marsalek". */
  private Optional<Party> agent(Sentence sentence, Token noun) {
    Grammar grammar = new Grammar(sentence);
    return sentence.children(noun).stream()
        .filter(c -> c.label().equals("acl") && c.pos().equals("VBN"))
        .filter(c -> BELONGING.contains(c.lemma()))
        .flatMap(c -> grammar.subject(c).stream())
        .flatMap(doer -> of(sentence, doer).stream())
        .map(Role::party)
        .filter(p -> !p.side().isEmpty())
        .findFirst();
  }

  private Optional<Party> sided(Token token) {
    return parties
        .headedAt(token.span().start())
        .map(Mention::party)
        .filter(p -> !p.side().isEmpty());
  }

  /** The noun phrase without a clause behind it: "an Irish businessman | who lived in Boston". */
  private static Span span(Sentence sentence, Token noun) {
    Span span = noun.span();
    for (Token child : sentence.children(noun)) {
      boolean clause = CLAUSES.contains(child.label()) && child.index() > noun.index();
      boolean mark = child.label().equals("punct");
      if (!clause && !mark && !isSaid(sentence, noun, child)) {
        span = span.join(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  /** Whether a verb says it of its object: "accused | officials | of leaking files". */
  private static boolean isSaid(Sentence sentence, Token noun, Token child) {
    boolean ground = child.lemma().equals("for") && noun.label().equals("dobj");
    return child.index() > noun.index()
        && child.label().equals("prep")
        && (ground || sentence.child(child, "pcomp").isPresent());
  }

  private static Party group(Party owner, Token noun) {
    return group(owner, noun, noun.form());
  }

  private static Party group(Party owner, Token noun, String name) {
    String key = "unnamed/" + slug(owner.side() + " " + noun.lemma());
    return new Party(key, name, PartyKind.UNNAMED, owner.side(), null, null);
  }

  /** Somebody whom the text words and the authority file does not know: "human rights groups". */
  public Role worded(Sentence sentence, Token noun) {
    String name = phrase(sentence, noun);
    Party party = new Party("unnamed/" + slug(name), name, PartyKind.UNNAMED, "", null, null);
    return new Role(party, compact(sentence, noun));
  }

  /** The noun phrase without clauses and appositions behind the noun. */
  private static Span compact(Sentence sentence, Token noun) {
    Span span = noun.span();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index()) {
        span = span.join(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** The noun with the adjectives and nouns directly before it. */
  private static String phrase(Sentence sentence, Token noun) {
    int first = noun.index();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index()
          && !Set.of("det", "poss", "punct", "relcl").contains(child.label())) {
        first = Math.min(first, child.index());
      }
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= noun.index(); i++) {
      Token token = sentence.tokens().get(i);
      if (i > first && sentence.tokens().get(i - 1).span().end() < token.span().start()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }
}
