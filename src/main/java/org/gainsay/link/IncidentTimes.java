package org.gainsay.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Reads when what an act is about is said to have happened, from the words of its content. */
final class IncidentTimes {
  /** How many arcs below the head of the content a time may stand. */
  private static final int REACH = 5;

  private static final Set<String> ATTRIBUTIVE =
      Set.of("compound", "nummod", "amod", "nmod", "poss", "num");

  private IncidentTimes() {}

  /** The first time told in the content; where two are told as ends, from the one to the other. */
  static Optional<IncidentTime> of(
      SpeechAct act, Grammar grammar, QualityPlaces places, @Nullable LocalDate published) {
    Span content = act.content();
    if (content == null || !isAboutTheFact(act.type())) {
      return Optional.empty();
    }
    List<Token> tokens = grammar.sentence().tokens();
    Calendar calendar = new Calendar(tokens, published);
    int read = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() < read || !content.contains(tokens.get(i).span())) {
        continue;
      }
      Optional<IncidentTime> time = calendar.at(i);
      if (time.isPresent()) {
        // a part of a time is no time: "2016" in "April 2016"
        read = time.get().words().end();
        boolean past = published == null || !time.get().first().isAfter(published);
        if (past && isOfTheFact(time.get(), act, content, grammar, places)) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  /** Not the day of the act itself, which may stand behind the content: "blamed her on Tuesday". */
  private static boolean isOfTheFact(
      IncidentTime time, SpeechAct act, Span content, Grammar grammar, QualityPlaces places) {
    List<Token> tokens = grammar.sentence().tokens();
    List<Token> words = tokens.stream().filter(t -> time.words().contains(t.span())).toList();
    Token head = QualityTable.governor(words);
    // "since 2020" hangs on its verb by a preposition of its own
    Token hung = head.label().equals("prep") && head.head() >= 0 ? tokens.get(head.head()) : head;
    boolean whole = content.contains(time.words()) && places.core(hung, REACH);
    boolean ownDay = time.first().equals(time.last()) && time.first().equals(act.date());
    if (!whole || ownDay) {
      return false;
    }
    return ATTRIBUTIVE.contains(head.label())
        ? grammar.sentence().head(head).filter(places::isEvent).isPresent()
        : told(head, act, content, grammar);
  }

  /** Whether the time hangs on a verb of the content, or on its noun where that names the fact. */
  private static boolean told(Token head, SpeechAct act, Span content, Grammar grammar) {
    List<Token> tokens = grammar.sentence().tokens();
    for (Token at = head; at.head() >= 0; at = tokens.get(at.head())) {
      Token above = tokens.get(at.head());
      if (!content.contains(above.span())) {
        break;
      }
      if (above.isVerb()) {
        return !grammar.future(above);
      }
    }
    return act.type() == ActType.ACCUSATION || act.type() == ActType.DENIAL;
  }

  private static boolean isAboutTheFact(ActType type) {
    return switch (type) {
      case ACCUSATION, LEGAL_CHARGE, CRITICISM, DENIAL, NON_DENIAL, ADMISSION -> true;
      case NO_COMMENT, REJECTION, THREAT, SUPPORT, SANCTION, EXPULSION -> false;
    };
  }
}
