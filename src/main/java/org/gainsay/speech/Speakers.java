package org.gainsay.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.party.Parties;
import org.gainsay.party.Role;

/**
 * Finds who speaks over which stretch of text. Within a sentence the dependency tree tells ("Raab
 * said that …", "…, he went on, …", "according to …"); a sentence that is quoted or goes on in free
 * indirect speech takes the speaker of its paragraph.
 */
public final class Speakers {
  private static final ReportingVerbs VERBS = new ReportingVerbs();

  private final References references;
  private final Sources sources;
  private final Content content;
  private final AccordingTo accordingTo;
  private final Unreported unreported;
  private final Continuation continuation;
  private final Map<Integer, List<Frame>> frames = new HashMap<>();

  private Speakers(AnnotatedArticle annotated, Parties parties) {
    this.references = new References(parties, annotated.text());
    this.sources = new Sources(references);
    this.content = new Content(annotated);
    this.accordingTo = new AccordingTo(sources);
    this.unreported = new Unreported(annotated, sources);
    this.continuation = new Continuation(annotated, unreported, frames);
  }

  /** Lays the article under its speakers. */
  public static Discourse of(AnnotatedArticle annotated, Parties parties) {
    Speakers speakers = new Speakers(annotated, parties);
    for (Sentence sentence : annotated.sentences()) {
      speakers.read(sentence);
    }
    speakers.continuation.lookAhead();
    speakers.continuation.ofItsOwn();
    return new Discourse(annotated, parties, Map.copyOf(speakers.frames), speakers.references);
  }

  private void read(Sentence sentence) {
    references.read(sentence);
    Grammar grammar = new Grammar(sentence);
    List<Frame> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<Frame> frame =
          VERBS
              .kind(sentence, token)
              .flatMap(kind -> reported(grammar, token, kind))
              .or(() -> accordingTo.of(grammar, token));
      if (frame.isPresent()) {
        found.add(frame.get());
        boolean main = token.head() < 0 || token.label().equals("parataxis");
        if (main && !frame.get().speakers().isEmpty()) {
          references.spoke(sentence, token.span().start(), frame.get().speakers());
        }
      }
    }
    found.addAll(unreported.behindColon(sentence, found));
    if (found.stream().noneMatch(f -> f.speakers().size() > 0 && f.coversMainClause())) {
      continuation.of(sentence).ifPresent(found::add);
    }
    frames.put(sentence.index(), found);
  }

  private Optional<Frame> reported(Grammar grammar, Token verb, Frame.Kind kind) {
    Sentence sentence = grammar.sentence();
    List<Span> scope = content.of(sentence, verb);
    if (scope.isEmpty()) {
      return Optional.empty();
    }
    List<Role> speakers = new ArrayList<>();
    Optional<Token> subject = grammar.subject(verb);
    subject.ifPresent(who -> speakers.addAll(sources.of(sentence, who)));
    if (subject.isEmpty() && kind.asserts()) {
      speakers.addAll(unreported.beside(sentence, verb));
    }
    return Optional.of(new Frame(sentence, verb, speakers, scope, kind));
  }
}
