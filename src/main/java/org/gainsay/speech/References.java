package org.gainsay.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.gainsay.party.Parties;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;

/**
 * Whom a noun or pronoun means. Names come from the mentions; a pronoun takes the most salient
 * fitting party before it, where being a subject or a speaker counts for more than being near; a
 * description ("hackers sponsored by the Iranian government") takes the side of the party inside
 * it.
 */
public final class References {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");
  private static final Set<String> FIRST =
      Set.of("we", "us", "our", "ours", "i", "me", "my", "ourselves");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");
  private static final int REACH = 4;

  /** A party as the text has brought it up, where, and how prominently. */
  private record Candidate(Role role, int sentence, int offset, int weight) {}

  private final Parties parties;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, List<Role>> resolved = new HashMap<>();

  References(Parties parties) {
    this.parties = parties;
  }

  /** Takes in the parties that a sentence brings up; called in reading order. */
  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      Optional<Mention> mention = parties.headedAt(token.span().start());
      if (mention.isEmpty() || mention.get().type() == Mention.Type.DEMONYM) {
        continue;
      }
      if (mention.get().head().end() > token.span().end()) {
        // the last word of a name carries its grammatical function
        continue;
      }
      int weight =
          SUBJECT.contains(token.label())
              ? 6
              : token.label().equals("appos") ? -2 : token.label().equals("pobj") ? 0 : 2;
      if (mention.get().head().length() != mention.get().span().length()
          && token.label().equals("poss")) {
        weight = 1;
      }
      candidates.add(
          new Candidate(
              new Role(mention.get().party(), mention.get().span()),
              sentence.index(),
              token.span().start(),
              weight));
    }
  }

  /** Notes that somebody speaks in a sentence, which makes them more likely to be "he" later. */
  void spoke(Sentence sentence, int offset, List<Role> speakers) {
    for (Role role : speakers) {
      candidates.add(new Candidate(role, sentence.index(), offset, 8));
    }
  }

  /** Whom the word means, with those coordinated with it; empty where the text does not tell. */
  public List<Role> of(Sentence sentence, Token word) {
    Grammar grammar = new Grammar(sentence);
    Map<String, Role> found = new LinkedHashMap<>();
    for (Token member : grammar.coordinated(word)) {
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
    if (PERSONAL.contains(word.form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    List<Role> known = single(sentence, word);
    if (!known.isEmpty()) {
      return known.stream().anyMatch(r -> r.party().kind() == PartyKind.PERSON);
    }
    return word.pos().equals("NNP") && parties.headedAt(word.span().start()).isEmpty();
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
    if (word.isPronoun() || (word.lemma().equals("both") && word.label().startsWith("nsubj"))) {
      return antecedent(sentence, word).stream().toList();
    }
    Optional<Mention> mention = parties.headedAt(word.span().start());
    boolean named = mention.isPresent() && mention.get().type() == Mention.Type.NAME;
    if (word.isNoun() && !named) {
      // "his counterpart, Alvaro Uribe": the name says it better
      Optional<Role> apposed =
          sentence
              .child(word, "appos")
              .flatMap(name -> parties.headedAt(name.span().start()))
              .filter(m -> m.type() == Mention.Type.NAME)
              .map(m -> new Role(m.party(), m.span()));
      if (apposed.isPresent()) {
        return List.of(apposed.get());
      }
    }
    if (mention.isPresent() && (mention.get().type() != Mention.Type.DEMONYM || word.isNoun())) {
      Party party = mention.get().party();
      Optional<Role> sided =
          party.side().isEmpty() && party.kind() == PartyKind.UNNAMED
              ? described(sentence, word).filter(r -> !r.party().side().isEmpty())
              : Optional.empty();
      return List.of(sided.orElse(new Role(party, mention.get().span())));
    }
    return word.isNoun() ? described(sentence, word).stream().toList() : List.of();
  }

  /** A group that is described by the party it belongs to. */
  private Optional<Role> described(Sentence sentence, Token noun) {
    if (!People.isGroup(noun.lemma())) {
      return Optional.empty();
    }
    if (People.isRelation(noun.lemma())) {
      return Optional.of(worded(sentence, noun));
    }
    for (Token token : sentence.subtree(noun)) {
      if (token.index() == noun.index()) {
        continue;
      }
      Optional<Mention> inside = parties.headedAt(token.span().start());
      if (inside.isPresent() && !inside.get().party().side().isEmpty()) {
        Party owner = inside.get().party();
        Span span = sentence.subtreeSpan(noun);
        String name = phrase(sentence, noun);
        String key = "unnamed/" + slug(owner.side() + " " + noun.lemma());
        return Optional.of(
            new Role(new Party(key, name, PartyKind.UNNAMED, owner.side(), null, null), span));
      }
    }
    return Optional.of(worded(sentence, noun));
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

  /** The most salient party before the pronoun that it can mean. */
  public Optional<Role> antecedent(Sentence sentence, Token pronoun) {
    String lemma = pronoun.form().toLowerCase(Locale.ROOT);
    if (FIRST.contains(lemma)) {
      return Optional.empty();
    }
    Set<Integer> excluded = outOfReach(sentence, pronoun);
    return candidates.stream()
        .filter(c -> c.offset() < pronoun.span().start())
        .filter(c -> sentence.index() - c.sentence() <= REACH)
        .filter(c -> !excluded.contains(c.offset()))
        .filter(c -> fits(lemma, c.role().party()))
        .max(
            Comparator.<Candidate>comparingInt(c -> c.weight() + nearness(sentence, pronoun, c))
                .thenComparingInt(Candidate::offset))
        .map(c -> new Role(c.role().party(), pronoun.span()));
  }

  /**
   * How much being near adds: an object is rather one of its own sentence than the subject before.
   */
  private static int nearness(Sentence sentence, Token pronoun, Candidate candidate) {
    int apart = sentence.index() - candidate.sentence();
    boolean object = pronoun.label().equals("dobj") || pronoun.label().equals("pobj");
    return apart == 0 ? object ? 8 : 2 : -6 * apart;
  }

  private static boolean fits(String pronoun, Party party) {
    boolean person =
        party.kind() == PartyKind.PERSON
            || (party.kind() == PartyKind.UNNAMED && People.isPerson(lastWord(party.name())));
    boolean group = party.kind() == PartyKind.UNNAMED && !person;
    if (PERSONAL.contains(pronoun)) {
      return person;
    }
    if (NEUTER.contains(pronoun)) {
      return !person && !group;
    }
    return PLURAL.contains(pronoun) && (group || !person);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Co-arguments of the pronoun's verb, and what stands in the clause that it reports. */
  private static Set<Integer> outOfReach(Sentence sentence, Token pronoun) {
    Set<Integer> offsets = new java.util.HashSet<>();
    Optional<Token> head = sentence.head(pronoun);
    if (head.isEmpty()) {
      return offsets;
    }
    Token verb = head.get();
    if (SUBJECT.contains(pronoun.label())) {
      sentence
          .child(verb, "ccomp", "parataxis")
          .ifPresent(
              clause -> sentence.subtree(clause).forEach(t -> offsets.add(t.span().start())));
      if (verb.label().equals("parataxis")) {
        sentence
            .head(verb)
            .ifPresent(h -> sentence.subtree(h).forEach(t -> offsets.add(t.span().start())));
      }
    } else if (pronoun.label().equals("dobj") || pronoun.label().equals("pobj")) {
      Token governor = verb.isVerb() ? verb : sentence.head(verb).orElse(verb);
      new Grammar(sentence).subjects(governor).forEach(s -> offsets.add(s.span().start()));
    }
    return offsets;
  }
}
