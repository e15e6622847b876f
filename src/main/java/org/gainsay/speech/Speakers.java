package org.gainsay.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Quotation;
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
  private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp");

  /** The tenses of the auxiliary that mark a sentence as still somebody's words. */
  private static final Set<String> BACKSHIFTED = Set.of("had", "would", "could", "should");

  private final AnnotatedArticle annotated;
  private final References references;
  private final Unreported unreported;
  private final Map<Integer, List<Frame>> frames = new HashMap<>();

  private Speakers(AnnotatedArticle annotated, Parties parties) {
    this.annotated = annotated;
    this.references = new References(parties, annotated.text());
    this.unreported = new Unreported(annotated, this::speaker);
  }

  /** Lays the article under its speakers. */
  public static Discourse of(AnnotatedArticle annotated, Parties parties) {
    Speakers speakers = new Speakers(annotated, parties);
    for (Sentence sentence : annotated.sentences()) {
      speakers.read(sentence);
    }
    speakers.lookAhead();
    speakers.ofItsOwn();
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
              .or(() -> according(grammar, token));
      if (frame.isPresent()) {
        found.add(frame.get());
        boolean main = token.head() < 0 || token.label().equals("parataxis");
        if (main && !frame.get().speakers().isEmpty()) {
          references.spoke(sentence, token.span().start(), frame.get().speakers());
        }
      }
    }
    found.addAll(unreported.behindColon(sentence, found));
    if (found.stream().noneMatch(f -> f.speakers().size() > 0 && covers(f, sentence))) {
      continued(sentence).ifPresent(found::add);
    }
    frames.put(sentence.index(), found);
  }

  private static boolean covers(Frame frame, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .anyMatch(
            t ->
                frame.covers(t.span().start())
                    || (frame.verb() != null && frame.verb().index() == t.index()));
  }

  private Optional<Frame> reported(Grammar grammar, Token verb, Frame.Kind kind) {
    Sentence sentence = grammar.sentence();
    List<Span> scope = scope(sentence, verb);
    if (scope.isEmpty()) {
      return Optional.empty();
    }
    List<Role> speakers = new ArrayList<>();
    Optional<Token> subject = grammar.subject(verb);
    subject.ifPresent(who -> speakers.addAll(speaker(sentence, who)));
    if (subject.isEmpty() && kind.asserts()) {
      speakers.addAll(unreported.beside(sentence, verb));
    }
    return Optional.of(new Frame(sentence, verb, speakers, scope, kind));
  }

  /** The party behind a subject: "the statement by the ministry" speaks for the ministry. */
  private List<Role> speaker(Sentence sentence, Token subject) {
    List<Role> direct = references.of(sentence, subject);
    if (!direct.isEmpty()) {
      return direct;
    }
    for (Token child : sentence.children(subject)) {
      // "the Saudi-led coalition fighting in Yemen", the participle parsed as the noun
      if (child.label().equals("compound") && child.isNoun()) {
        List<Role> inside = references.of(sentence, child);
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    for (Token child : sentence.children(subject)) {
      if (child.label().equals("poss")) {
        return references.of(sentence, child);
      }
    }
    Grammar grammar = new Grammar(sentence);
    List<Role> behind =
        grammar
            .prepositional(
                subject,
                People.isGroup(subject.lemma())
                    ? new String[] {"by", "from", "of", "in", "at", "with"}
                    : new String[] {"by", "from", "of"})
            .flatMap(p -> sentence.child(p, "pobj"))
            .map(t -> references.of(sentence, t))
            .orElse(List.of());
    List<Role> known = behind.isEmpty() ? references.authors(sentence, subject) : behind;
    return known.isEmpty() && People.isGroup(subject.lemma())
        ? List.of(references.worded(sentence, subject))
        : known;
  }

  private List<Span> scope(Sentence sentence, Token verb) {
    List<Span> scope = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.isVerb() && (CLAUSE.contains(child.label()) || child.label().equals("parataxis"));
      if (clause) {
        scope.addAll(without(sentence.subtreeSpan(child), List.of()));
      }
    }
    if (scope.isEmpty()) {
      // "Washington was trying to pass the blame, he said", the clause parsed as adverbial
      sentence.children(verb).stream()
          .filter(c -> c.label().equals("advcl") && c.index() < verb.index())
          .filter(c -> sentence.child(c, "nsubj", "nsubjpass").isPresent())
          .filter(c -> sentence.child(c, "mark").isEmpty())
          .forEach(c -> scope.add(sentence.subtreeSpan(c)));
    }
    boolean linked = sentence.child(verb, "mark").filter(m -> !m.lemma().equals("as")).isPresent();
    if (scope.isEmpty() && isParenthetical(verb) && !linked) {
      Optional<Token> head = sentence.head(verb);
      if (head.isPresent()) {
        scope.addAll(
            without(sentence.subtreeSpan(head.get()), List.of(sentence.subtreeSpan(verb))));
      }
    }
    if (scope.isEmpty() && verb.head() < 0) {
      // the parser may leave the reported clause beside the reporting one, as a root of its own
      for (Token other : sentence.tokens()) {
        if (other.head() < 0 && other.index() < verb.index() && other.isVerb()) {
          scope.add(sentence.subtreeSpan(other));
        }
      }
    }
    Span own = sentence.subtreeSpan(verb);
    boolean main = verb.head() < 0 || verb.label().equals("conj");
    for (Quotation quotation : annotated.quotations()) {
      boolean near =
          own.overlaps(quotation.span()) || (main && sentence.span().overlaps(quotation.span()));
      if (near && !quotation.span().contains(verb.span().start())) {
        scope.add(quotation.span());
      }
    }
    return scope;
  }

  private static boolean isParenthetical(Token verb) {
    return Set.of("parataxis", "ccomp", "advcl", "dep", "meta").contains(verb.label());
  }

  private static List<Span> without(Span span, List<Span> holes) {
    List<Span> left = new ArrayList<>();
    int from = span.start();
    for (Span hole : holes) {
      if (hole.start() > from) {
        left.add(new Span(from, Math.min(hole.start(), span.end())));
      }
      from = Math.max(from, hole.end());
    }
    if (from < span.end()) {
      left.add(new Span(from, span.end()));
    }
    return left;
  }

  private Optional<Frame> according(Grammar grammar, Token token) {
    Sentence sentence = grammar.sentence();
    if (token.lemma().equals("in")) {
      return inWordsOf(grammar, token);
    }
    if (!token.lemma().equals("accord") && !token.form().equalsIgnoreCase("according")) {
      return Optional.empty();
    }
    Optional<Token> source =
        grammar.prepositional(token, "to").flatMap(to -> sentence.child(to, "pobj"));
    Optional<Token> head = sentence.head(token);
    if (source.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(accordingTo(sentence, token, source.get(), head.get()));
  }

  private Frame accordingTo(Sentence sentence, Token word, Token source, Token head) {
    List<Role> speakers = speaker(sentence, source);
    List<Span> scope = without(sentence.subtreeSpan(head), List.of(sentence.subtreeSpan(word)));
    return new Frame(sentence, word, speakers, scope, Frame.Kind.ACCORDING);
  }

  /** "in the words of the minister, …". */
  private Optional<Frame> inWordsOf(Grammar grammar, Token in) {
    Sentence sentence = grammar.sentence();
    Optional<Token> source =
        sentence
            .child(in, "pobj")
            .filter(w -> w.lemma().equals("word"))
            .flatMap(w -> grammar.prepositional(w, "of").flatMap(grammar::objectOf));
    return source.flatMap(
        who -> sentence.head(in).filter(Token::isVerb).map(h -> accordingTo(sentence, in, who, h)));
  }

  /** The speaker of the sentence before in the paragraph goes on. */
  private Optional<Frame> continued(Sentence sentence) {
    Optional<Frame> before = lastFrame(sentence.index() - 1, sentence.paragraph());
    boolean carriesOn =
        annotated.quotations().stream()
            .anyMatch(q -> q.continues() && q.span().overlaps(sentence.span()));
    if (before.isEmpty() && (carriesOn || (startsQuoted(sentence) && mostlyQuoted(sentence)))) {
      before = lastFrame(sentence.index() - 1, sentence.paragraph() - 1);
    }
    if (before.isEmpty() || before.get().speakers().isEmpty()) {
      return Optional.empty();
    }
    boolean quoted =
        annotated.quotations().stream().anyMatch(q -> q.span().overlaps(sentence.span()));
    return quoted || backshifted(sentence)
        ? Optional.of(
            new Frame(
                sentence,
                null,
                before.get().speakers(),
                List.of(sentence.span()),
                Frame.Kind.CONTINUED))
        : Optional.empty();
  }

  private Optional<Frame> lastFrame(int from, int paragraph) {
    for (int i = from; i >= 0 && annotated.sentences().get(i).paragraph() >= paragraph; i--) {
      List<Frame> there = frames.getOrDefault(i, List.of());
      for (int k = there.size() - 1; k >= 0; k--) {
        Frame frame = there.get(k);
        if (!frame.speakers().isEmpty() && covers(frame, annotated.sentences().get(i))) {
          return Optional.of(frame);
        }
      }
      if (there.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean startsQuoted(Sentence sentence) {
    return annotated.quotations().stream()
        .anyMatch(q -> q.span().contains(sentence.span().start()));
  }

  private boolean mostlyQuoted(Sentence sentence) {
    int inside = 0;
    for (Quotation q : annotated.quotations()) {
      inside +=
          Math.max(
              0,
              Math.min(q.span().end(), sentence.span().end())
                  - Math.max(q.span().start(), sentence.span().start()));
    }
    return inside * 2 > sentence.span().length();
  }

  private static boolean backshifted(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .flatMap(root -> sentence.children(root).stream())
        .anyMatch(
            c ->
                c.label().startsWith("aux")
                    && BACKSHIFTED.contains(c.form().toLowerCase(java.util.Locale.ROOT)));
  }

  /**
   * A quotation or free indirect sentence that opens a paragraph belongs to who speaks next in it.
   */
  private void lookAhead() {
    List<Sentence> sentences = annotated.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next = sentences.get(i + 1);
      boolean open = frames.getOrDefault(i, List.of()).isEmpty();
      if (!open || next.paragraph() != sentence.paragraph()) {
        continue;
      }
      if (!mostlyQuoted(sentence) && !backshifted(sentence)) {
        continue;
      }
      for (Frame frame : frames.getOrDefault(i + 1, List.of())) {
        boolean follows =
            frame.verb() != null && frame.scope().get(0).start() < frame.verb().span().start();
        if (follows && !frame.speakers().isEmpty()) {
          frames.put(
              i,
              List.of(
                  new Frame(
                      sentence,
                      null,
                      frame.speakers(),
                      List.of(sentence.span()),
                      Frame.Kind.CONTINUED)));
          break;
        }
      }
    }
  }

  /** A quotation that nobody is said to utter belongs to the person told of just before it. */
  private void ofItsOwn() {
    List<Sentence> sentences = annotated.sentences();
    for (Quotation quotation : annotated.quotations()) {
      List<Sentence> inside =
          sentences.stream().filter(s -> s.span().overlaps(quotation.span())).toList();
      boolean whole =
          !inside.isEmpty()
              && inside.stream().allMatch(s -> frames.getOrDefault(s.index(), List.of()).isEmpty())
              && inside.stream().allMatch(this::mostlyQuoted);
      int first = whole ? inside.get(0).index() : 0;
      if (first == 0 || sentences.get(first - 1).paragraph() != inside.get(0).paragraph()) {
        continue;
      }
      List<Role> speakers = unreported.subject(sentences.get(first - 1));
      if (!speakers.isEmpty()) {
        for (Sentence sentence : inside) {
          frames.put(
              sentence.index(),
              List.of(
                  new Frame(
                      sentence, null, speakers, List.of(sentence.span()), Frame.Kind.CONTINUED)));
        }
      }
    }
  }
}
