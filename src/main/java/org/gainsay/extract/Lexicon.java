package org.gainsay.extract;

import static org.gainsay.speech.Tables.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.annotation.Token;
import org.gainsay.speech.Discourse;
import org.gainsay.speech.Grammar;
import org.gainsay.speech.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The cues, wrongs and verdicts of the tables beside this class, by the lemma of their head word.
 */
final class Lexicon {
  private static final class Holder {
    static final Lexicon LOADED = new Lexicon();
  }

  /**
   * A word that performs an act.
   *
   * @param id names the rule in the output
   * @param type what it performs; null for a sense that is no act
   */
  record Cue(
      String id,
      String pos,
      Pattern pattern,
      @Nullable ActType type,
      String speaker,
      String target,
      String content) {
    /** Ids that start so fit only under a negation, which then makes the act. */
    boolean takesNegation() {
      return id.startsWith("neg-") || pattern.takesNegation();
    }

    /** Ids that start so fit only in the speaker's own future or conditional. */
    boolean takesFuture() {
      return id.startsWith("will-");
    }

    /** Ids that start so fit only where the target is a party by name or side. */
    boolean takesParty() {
      return id.startsWith("party-");
    }
  }

  /** A predicate that states a wrong. */
  record Wrong(String id, String pos, Pattern pattern, String kind, String doer) {}

  /** A phrase that judges. */
  record Verdict(List<String> lemmas, ActType type) {}

  /** A lexicon entry with the words that it took in. */
  record Match<T>(T entry, List<Token> words) {}

  private final NounClasses nouns = new NounClasses();
  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Map<String, List<Wrong>> wrongs = new HashMap<>();
  private final Map<String, List<Verdict>> verdicts = new HashMap<>();

  private Lexicon() {
    for (Map<String, String> row : Tables.rows(Lexicon.class, "cues.tsv")) {
      Pattern pattern = Pattern.parse(cell(row, "pattern"));
      String type = cell(row, "type");
      Cue cue =
          new Cue(
              cell(row, "id"),
              cell(row, "pos"),
              pattern,
              type.equals("-") ? null : type(type),
              cell(row, "speaker"),
              cell(row, "target"),
              cell(row, "content"));
      pattern.lemmas().forEach(l -> cues.computeIfAbsent(l, k -> new ArrayList<>()).add(cue));
    }
    for (Map<String, String> row : Tables.rows(Lexicon.class, "wrongs.tsv")) {
      Pattern pattern = Pattern.parse(cell(row, "pattern"));
      Wrong wrong =
          new Wrong(
              cell(row, "id"), cell(row, "pos"), pattern, cell(row, "kind"), cell(row, "doer"));
      pattern.lemmas().forEach(l -> wrongs.computeIfAbsent(l, k -> new ArrayList<>()).add(wrong));
    }
    for (Map<String, String> row : Tables.rows(Lexicon.class, "verdicts.tsv")) {
      List<String> lemmas = List.of(cell(row, "phrase").split(" ", -1));
      verdicts
          .computeIfAbsent(lemmas.get(0), k -> new ArrayList<>())
          .add(new Verdict(lemmas, type(cell(row, "type"))));
    }
    verdicts.values().forEach(l -> l.sort((a, b) -> b.lemmas().size() - a.lemmas().size()));
  }

  /** The lexicon of the class path, which is read once. */
  static Lexicon load() {
    return Holder.LOADED;
  }

  private static ActType type(String label) {
    for (ActType type : ActType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalStateException("the lexicon names an unknown type of act: " + label);
  }

  NounClasses nouns() {
    return nouns;
  }

  /** The first cue that fits the word. */
  Optional<Match<Cue>> cue(Grammar grammar, Token word, Discourse discourse) {
    for (Cue cue : cues.getOrDefault(word.lemma(), List.of())) {
      boolean sense =
          isPos(cue.pos(), word)
              && (!cue.takesNegation() || grammar.negated(word))
              && (!cue.takesFuture() || grammar.future(word));
      if (sense) {
        Optional<List<Token>> words = cue.pattern().match(grammar, word, discourse, nouns);
        if (words.isPresent()) {
          return Optional.of(new Match<>(cue, words.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The first wrong that the word states. */
  Optional<Match<Wrong>> wrong(Grammar grammar, Token word, Discourse discourse) {
    for (Wrong wrong : wrongs.getOrDefault(word.lemma(), List.of())) {
      if (isPos(wrong.pos(), word)) {
        Optional<List<Token>> words = wrong.pattern().match(grammar, word, discourse, nouns);
        if (words.isPresent()) {
          return Optional.of(new Match<>(wrong, words.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest verdict that starts at the word. */
  Optional<Match<Verdict>> verdict(Grammar grammar, Token word) {
    List<Token> tokens = grammar.sentence().tokens();
    for (Verdict verdict : verdicts.getOrDefault(word.lemma(), List.of())) {
      int end = word.index() + verdict.lemmas().size();
      if (end > tokens.size()) {
        continue;
      }
      List<Token> words = tokens.subList(word.index(), end);
      boolean fits = true;
      for (int i = 1; i < words.size(); i++) {
        fits &= words.get(i).lemma().equals(verdict.lemmas().get(i));
      }
      if (fits) {
        return Optional.of(new Match<>(verdict, words));
      }
    }
    return Optional.empty();
  }

  /** The rows of cues that hold the lemma, in the order in which they are tried. */
  List<Cue> cues(String lemma) {
    return cues.getOrDefault(lemma, List.of());
  }

  /** The rows of wrongs that hold the lemma, in the order in which they are tried. */
  List<Wrong> wrongs(String lemma) {
    return wrongs.getOrDefault(lemma, List.of());
  }

  static boolean isPos(String pos, Token word) {
    return switch (pos.toUpperCase(Locale.ROOT)) {
      case "VERB" -> word.isVerb();
      case "INF" -> word.pos().equals("VB");
      case "NOUN" -> word.isNoun();
      case "ADJ" -> word.pos().startsWith("JJ") || word.pos().equals("VBN");
      case "PREP" -> word.pos().equals("IN");
      default -> false;
    };
  }
}
