package org.gainsay.link;

import java.util.List;
import java.util.Optional;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.QualityTable.Place;
import org.gainsay.speech.Grammar;
import org.jspecify.annotations.Nullable;

/** Reads when what an act is about is said to have happened, from the words of its content. */
final class IncidentTimes {
  private IncidentTimes() {}

  /** The first time told in the content; where two are told as ends, from the one to the other. */
  static Optional<IncidentTime> of(
      SpeechAct act,
      Grammar grammar,
      QualityPlaces places,
      java.time.@Nullable LocalDate published) {
    Span content = act.content();
    if (content == null || !isAboutTheFact(act.type())) {
      return Optional.empty();
    }
    List<Token> tokens = grammar.sentence().tokens();
    Calendar calendar = new Calendar(tokens, published);
    for (int i = 0; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (content.contains(word.span())) {
        Optional<IncidentTime> time = calendar.at(i);
        if (time.isPresent()
            && content.contains(time.get().words())
            && places.holds(Place.CONTENT, word)) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAboutTheFact(ActType type) {
    return switch (type) {
      case ACCUSATION, LEGAL_CHARGE, CRITICISM, DENIAL, NON_DENIAL, ADMISSION -> true;
      case NO_COMMENT, REJECTION, THREAT, SUPPORT, SANCTION, EXPULSION -> false;
    };
  }
}
