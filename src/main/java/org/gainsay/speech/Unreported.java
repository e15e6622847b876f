package org.gainsay.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Quotation;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;

/**
 * Who speaks words in quotation marks that no verb reports: "The minister was blunt: '…'", and a
 * quotation of its own behind a sentence about a person.
 */
final class Unreported {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  private static final Set<String> PERSONAL = Set.of("he", "she");

  private final AnnotatedArticle annotated;
  private final Sources sources;

  Unreported(AnnotatedArticle annotated, Sources sources) {
    this.annotated = annotated;
    this.sources = sources;
  }

  /** The frames of quotations behind a colon that none of the found frames covers. */
  List<Frame> behindColon(Sentence sentence, List<Frame> found) {
    List<Frame> frames = new ArrayList<>();
    for (Quotation quotation : annotated.quotations()) {
      int start = quotation.span().start();
      boolean known = found.stream().anyMatch(f -> f.covers(start) && !f.speakers().isEmpty());
      if (!sentence.span().contains(start) || known) {
        continue;
      }
      List<Token> before = sentence.tokens().stream().filter(t -> t.span().end() <= start).toList();
      if (before.isEmpty() || !before.get(before.size() - 1).form().equals(":")) {
        continue;
      }
      List<Role> speakers = named(sentence, before);
      if (!speakers.isEmpty()) {
        frames.add(
            new Frame(sentence, null, speakers, List.of(quotation.span()), Frame.Kind.SPEECH));
      }
    }
    return frames;
  }

  private List<Role> named(Sentence sentence, List<Token> before) {
    List<Token> candidates =
        new ArrayList<>(before.stream().filter(t -> SUBJECTS.contains(t.label())).toList());
    if (candidates.isEmpty()) {
      candidates.addAll(before.stream().filter(Token::isNoun).toList());
      Collections.reverse(candidates);
    }
    return candidates.stream()
        .map(t -> sources.of(sentence, t))
        .filter(roles -> !roles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Who is named between the end of a quotation and its verb, where the parse is of no help. */
  List<Role> beside(Sentence sentence, Token verb) {
    int from =
        annotated.quotations().stream()
            .mapToInt(q -> q.span().end())
            .filter(end -> end > sentence.span().start() && end <= verb.span().start())
            .max()
            .orElse(verb.span().start());
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= from && t.index() < verb.index() && t.isNoun())
        .map(t -> sources.of(sentence, t))
        .filter(roles -> !roles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The person that the sentence is about. */
  List<Role> subject(Sentence sentence) {
    Grammar grammar = new Grammar(sentence);
    Optional<Token> subject =
        sentence.tokens().stream()
            .filter(t -> t.head() < 0 && t.isVerb())
            .findFirst()
            .flatMap(grammar::surfaceSubject);
    return subject
        .filter(t -> t.isPronoun() ? PERSONAL.contains(t.lemma()) : person(sentence, t))
        .map(t -> sources.of(sentence, t))
        .orElse(List.of());
  }

  private boolean person(Sentence sentence, Token noun) {
    return People.isPerson(noun.lemma())
        || sources.of(sentence, noun).stream().anyMatch(r -> r.party().kind() == PartyKind.PERSON);
  }
}
