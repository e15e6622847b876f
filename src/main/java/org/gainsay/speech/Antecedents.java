package org.gainsay.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * Whom a pronoun means: the most salient fitting party before it, where being a subject or a
 * speaker counts for more than being near. Where a second one of the same sort is as salient, it is
 * kept as the other reading.
 */
final class Antecedents {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");
  private static final Set<String> FIRST =
      Set.of("we", "us", "our", "ours", "i", "me", "my", "ourselves");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");
  private static final Set<String> OBJECT = Set.of("dobj", "pobj");
  private static final int REACH = 4;

  /** How much more salient the first reading must be for the second one not to count. */
  private static final int CLEAR = 2;

  /**
   * A party as the text has brought it up, where, and how prominently; parties named together share
   * the place of the first.
   */
  private record Candidate(Role role, int sentence, int offset, int together, int weight) {}

  private record Rated(Candidate candidate, int salience) {
    Party party() {
      return candidate.role().party();
    }
  }

  private final Parties parties;
  private final Genders genders = new Genders();
  private final List<Candidate> candidates = new ArrayList<>();

  Antecedents(Parties parties) {
    this.parties = parties;
  }

  /** Takes in a mention by its head word, and the parties that it means. */
  void read(Sentence sentence, Token head, Mention mention, List<Role> meant, String text) {
    genders.read(mention.party(), mention.span().in(text));
    Token first = head;
    while (first.label().equals("conj") && sentence.head(first).filter(Token::isNoun).isPresent()) {
      first = sentence.head(first).orElseThrow();
    }
    int weight = prominence(sentence, head.label().equals("conj") ? first : head, mention);
    for (Role role : meant) {
      candidates.add(
          new Candidate(role, sentence.index(), head.span().start(), first.span().start(), weight));
    }
  }

  private static int prominence(Sentence sentence, Token token, Mention mention) {
    boolean inner = mention.head().length() != mention.span().length();
    if (inner && token.label().equals("poss")) {
      return 1;
    }
    if (token.label().equals("appos")) {
      // "Its envoy, Joan Marlowe, said": the name is the subject
      boolean subject =
          sentence.head(token).filter(head -> SUBJECT.contains(head.label())).isPresent();
      return subject && mention.type() == Mention.Type.NAME ? 6 : -2;
    }
    return SUBJECT.contains(token.label()) ? 6 : token.label().equals("pobj") ? 0 : 2;
  }

  /** Notes that somebody speaks in a sentence, which makes them more likely to be "he" later. */
  void spoke(Sentence sentence, int offset, List<Role> speakers) {
    for (Role role : speakers) {
      candidates.add(new Candidate(role, sentence.index(), offset, offset, 8));
    }
  }

  /**
   * Whom the pronoun means, with the other reading if there is one; several for "they" that were
   * named together.
   *
   * @param others sides that it cannot mean
   */
  List<Role> of(Sentence sentence, Token pronoun, List<Role> others) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    if (FIRST.contains(form) || meansThing(sentence, pronoun, form)) {
      return List.of();
    }
    Set<Integer> excluded = outOfReach(sentence, pronoun);
    List<Rated> rated =
        candidates.stream()
            .filter(c -> c.offset() < pronoun.span().start())
            .filter(c -> sentence.index() - c.sentence() <= REACH)
            .filter(c -> !excluded.contains(c.offset()))
            .filter(c -> fits(form, c.role().party()) || (PLURAL.contains(form) && joined(c)))
            .filter(c -> !Role.sameSide(List.of(c.role()), others))
            .map(c -> new Rated(c, c.weight() + nearness(sentence, pronoun, c) + number(form, c)))
            .sorted(
                Comparator.comparingInt(Rated::salience)
                    .thenComparingInt(r -> r.candidate().offset())
                    .reversed())
            .toList();
    if (rated.isEmpty()) {
      return List.of();
    }
    if (form.equals("both")) {
      return two(sentence, pronoun, rated);
    }
    Rated first = rated.get(0);
    if (PLURAL.contains(form) && joined(first.candidate())) {
      return together(first, pronoun, rated);
    }
    List<Party> alternatives =
        rated.stream()
            .filter(r -> first.salience() - r.salience() < CLEAR)
            .map(Rated::party)
            .filter(p -> p.kind() == first.party().kind() && !p.key().equals(first.party().key()))
            .limit(1)
            .toList();
    return List.of(new Role(first.party(), pronoun.span(), alternatives));
  }

  private static List<Role> together(Rated first, Token pronoun, List<Rated> rated) {
    return rated.stream()
        .filter(r -> r.candidate().together() == first.candidate().together())
        // "the ambassador and another diplomat": the second adds nobody
        .filter(r -> !r.party().side().isEmpty() || noneSided(first, rated))
        .sorted(Comparator.comparingInt(r -> r.candidate().offset()))
        .map(r -> new Role(r.party(), pronoun.span()))
        .toList();
  }

  private static boolean noneSided(Rated first, List<Rated> rated) {
    return rated.stream()
        .filter(r -> r.candidate().together() == first.candidate().together())
        .allMatch(r -> r.party().side().isEmpty());
  }

  /**
   * Whom "both" means: two that were named together, else the last two ("Oslo broke off talks, Bern
   * sent home the envoy, and Riga accused both"), and never the doer.
   */
  private List<Role> two(Sentence sentence, Token both, List<Rated> rated) {
    List<Role> doers = doers(sentence, both);
    for (Rated one : rated) {
      List<Role> pair = joined(one.candidate()) ? together(one, both, rated) : List.of();
      if (pair.size() > 1 && !Role.sameSide(pair, doers)) {
        return pair;
      }
    }
    List<Role> found = new ArrayList<>();
    for (Rated one : rated) {
      Role role = new Role(one.party(), both.span());
      boolean kin = found.isEmpty() || found.get(0).party().kind() == one.party().kind();
      boolean other = !Role.sameSide(List.of(role), doers) && !Role.sameSide(List.of(role), found);
      if (kin && other && found.size() < 2) {
        found.add(role);
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** Who does what the word's verb says. */
  private List<Role> doers(Sentence sentence, Token word) {
    Optional<Token> verb = sentence.head(word);
    while (verb.isPresent() && !verb.get().isVerb()) {
      verb = sentence.head(verb.get());
    }
    return verb.map(v -> new Grammar(sentence).subjects(v)).orElse(List.of()).stream()
        .flatMap(t -> parties.headedAt(t.span().start()).stream())
        .map(m -> new Role(m.party(), m.span()))
        .toList();
  }

  private boolean joined(Candidate one) {
    return candidates.stream()
        .anyMatch(
            c ->
                c.together() == one.together()
                    && !c.role().party().key().equals(one.role().party().key()));
  }

  /** Whether the word is "he", "her" and the like. */
  static boolean isPersonal(Token word) {
    return PERSONAL.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /** The alliance last brought up: whose "the allies" are. */
  Optional<Party> alliance(Sentence sentence, Token before) {
    return candidates.stream()
        .filter(c -> c.offset() < before.span().start())
        .filter(c -> sentence.index() - c.sentence() <= REACH)
        .filter(c -> c.role().party().kind() == PartyKind.ALLIANCE || speaksForAlliance(c))
        .reduce((first, second) -> second)
        .map(c -> c.role().party());
  }

  private boolean speaksForAlliance(Candidate candidate) {
    String side = candidate.role().party().side();
    return parties.mentions().stream()
        .map(Mention::party)
        .anyMatch(p -> p.kind() == PartyKind.ALLIANCE && p.side().equals(side));
  }

  /** "called the attack a crime and condemned it": the attack, and nobody. */
  private boolean meansThing(Sentence sentence, Token pronoun, String form) {
    return form.equals("it")
        && pronoun.label().equals("dobj")
        && sentence
            .head(pronoun)
            .filter(verb -> verb.label().equals("conj"))
            .flatMap(sentence::head)
            .flatMap(first -> sentence.child(first, "dobj"))
            .filter(t -> t.isNoun() && parties.headedAt(t.span().start()).isEmpty())
            .isPresent();
  }

  /**
   * How much being near adds: an object is rather one of its own sentence than the subject before.
   */
  private static int nearness(Sentence sentence, Token pronoun, Candidate candidate) {
    int apart = sentence.index() - candidate.sentence();
    return apart == 0 ? OBJECT.contains(pronoun.label()) ? 8 : 2 : -6 * apart;
  }

  /** "they" are rather several people than one body. */
  private static int number(String pronoun, Candidate candidate) {
    String name = candidate.role().party().name();
    boolean several =
        candidate.role().party().kind() == PartyKind.UNNAMED
            && (name.endsWith("s") || name.endsWith("men") || name.endsWith("people"));
    return PLURAL.contains(pronoun) && several ? 5 : 0;
  }

  private boolean fits(String pronoun, Party party) {
    boolean person =
        party.kind() == PartyKind.PERSON
            || (party.kind() == PartyKind.UNNAMED && People.isPerson(lastWord(party.name())));
    boolean group = party.kind() == PartyKind.UNNAMED && !person;
    if (PERSONAL.contains(pronoun)) {
      return person && genders.allow(pronoun, party);
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
    Set<Integer> offsets = new HashSet<>();
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
    } else if (OBJECT.contains(pronoun.label())) {
      Token governor = verb.isVerb() ? verb : sentence.head(verb).orElse(verb);
      new Grammar(sentence).subjects(governor).forEach(s -> offsets.add(s.span().start()));
    }
    return offsets;
  }
}
