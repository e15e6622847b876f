package org.gainsay.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.TestAnnotator;
import org.gainsay.annotation.Token;
import org.gainsay.party.Authority;
import org.gainsay.party.PartyFinder;
import org.gainsay.party.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks over a word of a text, and whom a word means. */
class SpeakersTest {
  private static final PartyFinder PARTIES = new PartyFinder(Authority.load());

  private static Discourse read(String text) {
    AnnotatedArticle annotated = TestAnnotator.annotate(text.replace(" / ", "\n"));
    return Speakers.of(annotated, PARTIES.find(annotated));
  }

  private static String keys(List<Role> roles) {
    return roles.isEmpty()
        ? "nobody"
        : roles.stream().map(r -> r.party().key()).collect(Collectors.joining(" "));
  }

  /** "KIND speakers" of the innermost frame around the last such word of the text. */
  private static String speaker(String text, String word) {
    Discourse discourse = read(text);
    String found = "no such word";
    for (Sentence sentence : discourse.annotated().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word)) {
          found =
              discourse
                  .frame(sentence, token)
                  .map(f -> f.kind() + " " + keys(f.speakers()))
                  .orElse("the narrator");
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Peru said Chile had moved the posts. | moved | SPEECH state/per",
        "Chile had moved the posts, Peru said. | moved | SPEECH state/per",
        "\"Chile moved the posts,\" said Peru. | moved | SPEECH state/per",
        "According to Peru, Chile moved the posts. | moved | ACCORDING state/per",
        "Chile moved the posts, according to Peru. | moved | ACCORDING state/per",
        "Peru believes that Chile moved the posts. | moved | BELIEF state/per",
        "Peru asked whether Chile had moved the posts. | moved | QUESTION state/per",
        "Peru urged Chile to move the posts. | move | DEMAND state/per",
        "Chile moved the posts. | moved | the narrator",
        "Peru said the treaty was dead. Chile moved the posts. | moved | the narrator",
        "Peru said the treaty was dead. \"Chile moved the posts.\" | moved | CONTINUED state/per",
        "Peru said the treaty was dead. Chile had moved the posts. | moved | CONTINUED state/per",
        "Bolivia said Peru claimed that Chile had moved the posts. | moved | SPEECH state/per",
      })
  void aWordStandsUnderItsSpeaker(String text, String word, String speaker) {
    assertEquals(speaker, speaker(text, word));
  }

  /** Whom the last such word of the text means. */
  private static String meant(String text, String word) {
    Discourse discourse = read(text);
    String found = "no such word";
    for (Sentence sentence : discourse.annotated().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word)) {
          found = keys(discourse.refer(sentence, token));
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru objected. It blamed Chile. | It | state/per",
        "Peru objected. It blamed Chile. | Chile | state/chl",
        "British Foreign Secretary Dominic Raab objected. He blamed Chile. | He | person/dominic-raab",
        "Microsoft accused Peru of theft. The company blamed its spies. | company | company/microsoft",
        "Beijing objected. | Beijing | state/chn",
        "The weather was bad. | weather | nobody",
      })
  void aWordMeansItsParty(String text, String word, String party) {
    assertEquals(party, meant(text, word));
  }
}
