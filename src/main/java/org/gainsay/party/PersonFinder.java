package org.gainsay.party;

import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.party.Offices.Noun;
import org.gainsay.party.Offices.NounClass;
import org.gainsay.party.Offices.Role;
import org.gainsay.party.Runs.Run;
import org.gainsay.party.Word.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by their titles, before the name ("British Foreign Secretary Dominic Raab", "the
 * head of the IAEA, Yukiya Amano") and behind it ("Price, the State Department spokesman").
 */
final class PersonFinder {
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "at", "from", "with");

  private final Words words;
  private final Offices offices;
  private final Chunker chunker;
  private final Surroundings surroundings;
  private final Runs runs;
  private final @Nullable Integer[] titleEnds;
  private final boolean[] taken;
  private final People people = new People();

  PersonFinder(
      Words words,
      Offices offices,
      Chunker chunker,
      Surroundings surroundings,
      Runs runs,
      @Nullable Integer[] titleEnds) {
    this.words = words;
    this.offices = offices;
    this.chunker = chunker;
    this.surroundings = surroundings;
    this.runs = runs;
    this.titleEnds = titleEnds;
    this.taken = new boolean[words.size()];
  }

  /** Finds them all. Marks the titles that introduced one in {@code usedTitles}. */
  People find(boolean[] usedTitles) {
    for (int i = 0; i < words.size(); i++) {
      Integer end = titleEnds[i];
      if (end != null) {
        usedTitles[i] = introduce(i, end);
      }
    }
    for (Run run : runs.all()) {
      bare(run);
    }
    return people;
  }

  private boolean introduce(int at, int titleEnd) {
    Role role = offices.title(words.phrase(at, titleEnd));
    if (role == null) {
      return false;
    }
    Phrase left = chunker.around(at, titleEnd);
    Phrase phrase = role.isCourtesy() ? left : chunker.withComplement(left, COMPLEMENTS);
    Run direct = words.joined(titleEnd) == null ? null : runs.from(titleEnd);
    if (direct != null && !taken[direct.from()]) {
      name(phrase, role, direct, words.span(left.start(), direct.to()));
      return true;
    }
    if (role.isCourtesy()) {
      return false;
    }
    Run behind = apposed(phrase.end());
    if (behind != null && !taken[behind.from()]) {
      name(phrase, role, behind, words.span(phrase.start(), behind.to()));
      return true;
    }
    Run before = ahead(phrase.start());
    if (before != null) {
      name(phrase, role, before, words.span(before.from(), phrase.end()));
      return true;
    }
    return false;
  }

  private void name(Phrase phrase, Role role, Run run, Span span) {
    Match match = words.get(run.from()).match();
    boolean whole = match != null && match.span().end() >= words.get(run.to() - 1).span().end();
    Person person =
        match != null && whole
            ? people.known(match.party())
            : people.named(words.worded(run.from(), run.to()));
    Party owner = phrase.owner() == null ? behind(run) : phrase.owner();
    Party inferred = null;
    if (owner == null) {
      boolean spokes = role.type() == Offices.RoleClass.SPOKES;
      if (phrase.isPronominal() || (spokes && !namesBody(phrase))) {
        inferred = surroundings.owner(phrase);
      }
      if (inferred == null && role.speaksForState()) {
        inferred = surroundings.state(run.from());
      }
      if (phrase.isPronominal()) {
        owner = inferred;
      }
    }
    String worded = words.worded(phrase.body(), phrase.headEnd());
    if (isPast(phrase)) {
      person.held(worded);
    } else {
      person.holds(role, worded, owner, inferred);
    }
    people.sighted(span, words.span(run.from(), run.to()), person, Mention.Type.NAME);
    for (int i = run.from(); i < run.to(); i++) {
      taken[i] = true;
    }
  }

  /** The state behind the name: "Foreign Minister Baiba Braze of Latvia". */
  private @Nullable Party behind(Run run) {
    Word of = words.joined(run.to());
    if (of == null || !of.is("of")) {
      return null;
    }
    Word next = words.joined(run.to() + 1);
    Word state = next != null && next.is("the") ? words.joined(run.to() + 2) : next;
    Match match = state == null ? null : state.match();
    return match != null && match.isState() && !match.place() ? match.party() : null;
  }

  /** Whether the office is no longer held: "a former officer of the Russian security service". */
  private boolean isPast(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (words.get(i).is("former", "ex", "retired", "ousted", "onetime", "erstwhile")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a body that many states have stands in the title: "Foreign Ministry spokesman". */
  private boolean namesBody(Phrase phrase) {
    for (int i = phrase.body(); i < phrase.head(); i++) {
      Noun noun = offices.noun(words.get(i).lower());
      if (noun != null && noun.type() == NounClass.BODY) {
        return true;
      }
    }
    return false;
  }

  /** The name that follows a comma: "its chairman, Dick Pound, said". */
  private @Nullable Run apposed(int at) {
    if (at >= words.size() || words.get(at).gap() != Gap.COMMA) {
      return null;
    }
    Run run = runs.from(at);
    if (run == null || isOrganisation(run)) {
      return null;
    }
    boolean known = words.get(run.from()).match() != null;
    return run.length() > 1 || known ? run : null;
  }

  /** The name in front of a comma: "Zhao Lijian, a spokesman for". */
  private @Nullable Run ahead(int at) {
    if (at == 0 || at >= words.size() || words.get(at).gap() != Gap.COMMA) {
      return null;
    }
    int from = at - 1;
    Run found = null;
    while (from >= 0 && from >= at - 6) {
      Run run = runs.from(from);
      if (run == null || run.to() != at) {
        Word word = words.get(from);
        if (run == null && !Character.isLowerCase(word.form().charAt(0))) {
          break;
        }
        if (run != null && run.to() != at) {
          break;
        }
      } else {
        found = run;
      }
      if (words.get(from).gap() != Gap.NONE) {
        break;
      }
      from--;
    }
    return found == null || isOrganisation(found) ? null : found;
  }

  /** A run that no title introduces: a known person, or two to four words that look like a name. */
  private void bare(Run run) {
    if (taken[run.from()] || taken[run.to() - 1]) {
      return;
    }
    Match match = words.get(run.from()).match();
    if (match != null && match.span().end() >= words.get(run.to() - 1).span().end()) {
      Span span = words.span(run.from(), run.to());
      people.sighted(span, span, people.known(match.party()), Mention.Type.NAME);
      return;
    }
    if (run.length() < 2 || run.length() > 4 || isOrganisation(run) || !looksPersonal(run)) {
      return;
    }
    Span span = words.span(run.from(), run.to());
    people.sighted(span, span, people.named(words.worded(run.from(), run.to())), Mention.Type.NAME);
    for (int i = run.from(); i < run.to(); i++) {
      taken[i] = true;
    }
  }

  private boolean isOrganisation(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (offices.nameWord(words.get(i).form()) != null) {
        return true;
      }
      Noun noun = offices.noun(words.get(i).form());
      if (noun != null && noun.type() == NounClass.BODY) {
        return true;
      }
    }
    return false;
  }

  private boolean looksPersonal(Run run) {
    String name = words.worded(run.from(), run.to());
    if (name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    Word before = run.from() > 0 ? words.get(run.from() - 1) : null;
    boolean joined = words.get(run.from()).gap() == Gap.NONE;
    if (before != null
        && joined
        && (before.is("the", "in", "at", "near", "into", "around", "across", "outside", "inside")
            || before.match() != null)) {
      return false;
    }
    Word after = words.joined(run.to());
    return after == null || (!after.isNoun() && titleEnds[run.to()] == null);
  }
}
