package org.gainsay.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;
import org.gainsay.party.Name.Use;
import org.gainsay.party.Offices.Noun;
import org.gainsay.party.Offices.NounClass;
import org.gainsay.party.Runs.Run;
import org.gainsay.party.Word.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an article names or describes. Names are looked for in the whole text, parsed or not;
 * tags are used where there are some. Pronouns are left to later steps. Safe for use by many
 * threads.
 */
public final class PartyFinder {
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A\\s*\\p{Lu}[\\p{L}\\d'’.,/ ]{2,60}?(?:\\([^)]{2,40}\\)[^—–\\n]{0,30})?\\s(?:-|--|—|–)\\s");

  private final Authority authority;

  public PartyFinder(Authority authority) {
    this.authority = authority;
  }

  /** All mentions of the article. */
  public Parties find(AnnotatedArticle article) {
    String text = article.text();
    Span dateline = dateline(article);
    List<Match> matches = new ArrayList<>();
    Party home = null;
    List<Match> scanned = authority.scan(text);
    for (Match match : scanned) {
      if (dateline.contains(match.span())) {
        home = home == null && match.isState() ? match.party() : home;
      } else {
        matches.add(match);
      }
    }
    if (home == null) {
      home = home(article.article().dateline());
    }
    Words words = new Words(text, matches, article.sentences());
    matches = new Places(words).mark(matches);
    words.replace(matches);

    Offices offices = authority.offices();
    @Nullable Integer[] titleEnds = Titles.in(words, offices);
    Chunker chunker = new Chunker(words, offices);
    Surroundings surroundings = new Surroundings(words, matches, home);
    Runs runs = new Runs(words, titleEnds);
    boolean[] usedTitles = new boolean[words.size()];
    People people =
        new PersonFinder(words, offices, chunker, surroundings, runs, titleEnds).find(usedTitles);

    List<Mention> found = new ArrayList<>();
    names(matches, words, found);
    organisations(runs, words, people, found);
    shortNames(words, people, dateline);
    for (People.Sighting s : people.sightings()) {
      found.add(new Mention(s.span(), s.head(), s.person().party(), s.type()));
    }
    found.sort(null);
    new Descriptions(authority, words, chunker, surroundings, people, usedTitles, titleEnds, found)
        .find();
    found.removeIf(m -> dateline.overlaps(m.span()));
    return new Parties(found);
  }

  private static Span dateline(AnnotatedArticle article) {
    Dateline known = article.article().dateline();
    if (known != null && known.span() != null) {
      return known.span();
    }
    Matcher matcher = DATELINE.matcher(article.text());
    return matcher.find() ? new Span(0, matcher.end()) : new Span(0, 0);
  }

  private @Nullable Party home(@Nullable Dateline dateline) {
    if (dateline == null) {
      return null;
    }
    return authority.scan(dateline.place()).stream()
        .filter(Match::isState)
        .map(Match::party)
        .findFirst()
        .orElse(null);
  }

  private void names(List<Match> matches, Words words, List<Mention> found) {
    for (Match match : matches) {
      Use use = match.name().use();
      if (match.isPerson() || (match.place() && use == Use.METONYM)) {
        continue;
      }
      int first = words.at(match.span().start());
      int end = first;
      while (end < words.size() && match.equals(words.get(end).match())) {
        end++;
      }
      if (end == first) {
        continue;
      }
      Word next = words.joined(end);
      boolean modifies = next != null && !next.isPossessive() && isNoun(next);
      Party party = foreign(match, first, words);
      Span span = match.span();
      if (first > 0 && words.get(first).gap() == Gap.NONE && words.get(first - 1).is("the")) {
        span = words.get(first - 1).span().join(span);
      }
      switch (use) {
        case ADJECTIVE -> {
          boolean people = !modifies && span.start() < match.span().start() && !describes(next);
          found.add(
              new Mention(
                  people ? span : match.span(),
                  match.span(),
                  party,
                  people ? Mention.Type.NAME : Mention.Type.DEMONYM));
        }
        case PEOPLE ->
            found.add(new Mention(span, match.span(), people(match), Mention.Type.DESCRIPTION));
        case NAME, METONYM -> {
          if (modifies && match.isState()) {
            found.add(new Mention(match.span(), match.span(), party, Mention.Type.DEMONYM));
          } else {
            found.add(
                new Mention(
                    span,
                    match.span(),
                    party,
                    use == Use.METONYM ? Mention.Type.METONYM : Mention.Type.NAME));
          }
        }
      }
    }
  }

  private boolean isNoun(Word word) {
    if (word.pos().isEmpty()) {
      return authority.offices().noun(word.form()) != null
          || authority.offices().role(word.form()) != null;
    }
    return word.isNoun();
  }

  private static boolean describes(@Nullable Word next) {
    return next != null && (next.pos().startsWith("JJ") || next.pos().equals("CC"));
  }

  private static Party people(Match match) {
    String name = match.name().form();
    return new Party(
        Keys.of("unnamed", match.party().side(), "people"),
        name,
        PartyKind.UNNAMED,
        match.party().side(),
        null,
        null);
  }

  /** "Pakistan's National Security Council": another state's body of a name known for one. */
  private Party foreign(Match match, int first, Words words) {
    Party party = match.party();
    if (party.kind() != PartyKind.GOVERNMENT_BODY
        || first == 0
        || words.get(first).gap() != Gap.NONE) {
      return party;
    }
    int at = words.get(first - 1).isPossessive() ? first - 2 : first - 1;
    Match before = at < 0 ? null : words.get(at).match();
    if (before == null || !before.isState() || before.party().side().equals(party.side())) {
      return party;
    }
    return new Party(
        Keys.of("body", before.party().side(), party.name()),
        party.name() + " of " + before.party().name(),
        PartyKind.GOVERNMENT_BODY,
        before.party().side(),
        null,
        null);
  }

  /** Organisations and companies that the authority file does not know. */
  private void organisations(Runs runs, Words words, People people, List<Mention> found) {
    Map<String, Party> known = new HashMap<>();
    for (Run run : runs.all()) {
      Span span = words.span(run.from(), run.to());
      if (words.get(run.from()).match() != null || people.isSighted(span)) {
        continue;
      }
      String name = words.worded(run.from(), run.to());
      PartyKind kind = kind(run, words);
      if (kind == null || people.shortNames().containsKey(name)) {
        continue;
      }
      String side = name;
      Word before = run.from() > 0 ? words.get(run.from() - 1) : null;
      Match adjective = before == null ? null : before.match();
      if (adjective != null
          && adjective.isState()
          && words.get(run.from()).gap() == Gap.NONE
          && kind == PartyKind.ORGANISATION) {
        side = adjective.party().side();
      }
      Party party = new Party(Keys.of(kind.keyPrefix(), name), name, kind, side, null, null);
      known.put(name, party);
      found.add(new Mention(span, span, party, Mention.Type.NAME));
    }
    if (!known.isEmpty()) {
      acronyms(known, words, people, found);
    }
  }

  /** Later short forms: "(WADA)", or the first word of a company's name. */
  private static void acronyms(
      Map<String, Party> known, Words words, People people, List<Mention> found) {
    Map<String, Party> shorts = new HashMap<>();
    known.forEach(
        (name, party) -> {
          StringBuilder initials = new StringBuilder();
          for (String word : name.split(" ", -1)) {
            if (Character.isUpperCase(word.charAt(0))) {
              initials.append(word.charAt(0));
            }
          }
          if (initials.length() > 2) {
            shorts.put(initials.toString(), party);
          }
        });
    for (Word word : words.all()) {
      Party party = word.match() == null ? shorts.get(word.form()) : null;
      if (party != null && !people.isSighted(word.span())) {
        found.add(new Mention(word.span(), word.span(), party, Mention.Type.SHORT));
      }
    }
  }

  private @Nullable PartyKind kind(Run run, Words words) {
    Noun named = null;
    for (int i = run.to() - 1; i >= run.from() && named == null; i--) {
      named = authority.offices().nameWord(words.get(i).form());
    }
    Noun last = authority.offices().noun(words.get(run.to() - 1).form());
    if (named == null && last != null && last.type() == NounClass.BODY) {
      // "Russia's Defence Ministry": described, not named
      return null;
    }
    if (named != null) {
      return named.type() == NounClass.PLACE || run.length() < 2 ? null : named.kinds().get(0);
    }
    Word first = words.get(run.from());
    Word next = words.joined(run.to());
    boolean speaks = next != null && (next.pos().equals("VBD") || next.is("said", "says"));
    boolean proper = first.isProperTag();
    if (!words.opensSentence(run.from()) && proper && speaks) {
      return PartyKind.ORGANISATION;
    }
    return null;
  }

  /** "in May": no person. */
  private static boolean isMonth(Word word, Words words) {
    int at = words.at(word.span().start());
    boolean month = word.is("may", "june", "april", "august", "march");
    return month
        && at > 0
        && words
            .get(at - 1)
            .is(
                "in", "last", "since", "early", "late", "mid", "until", "this", "next", "of", "on",
                "from", "by", "during", "before", "after", "through");
  }

  private static void shortNames(Words words, People people, Span dateline) {
    Map<String, Person> shorts = people.shortNames();
    for (Word word : words.all()) {
      Person person = shorts.get(word.form());
      if (person == null
          || (word.match() != null && !word.match().isPerson())
          || dateline.contains(word.span())
          || isMonth(word, words)
          || people.isSighted(word.span())) {
        continue;
      }
      people.sighted(word.span(), word.span(), person, Mention.Type.SHORT);
    }
  }
}
