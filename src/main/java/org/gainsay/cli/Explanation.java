package org.gainsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.annotation.ParseView;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.article.Span;
import org.gainsay.extract.Rejected;
import org.gainsay.extract.SpeechAct;
import org.gainsay.extract.Unfit;
import org.gainsay.link.ArticleExtraction.Trace;
import org.gainsay.link.Confidence;
import org.gainsay.link.Confidence.Weighed;
import org.gainsay.link.IncidentTime;
import org.gainsay.link.Link;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.Quality;
import org.gainsay.link.Way;
import org.gainsay.party.Mention;
import org.gainsay.party.Role;
import org.gainsay.speech.Frame;
import org.jspecify.annotations.Nullable;

/** What was found in one article and why, for a person. */
final class Explanation {
  private final Trace trace;
  private final boolean parse;
  private final String article;
  private final Confidence confidence = new Confidence();
  private final StringBuilder out = new StringBuilder();

  Explanation(Trace trace, boolean parse) {
    this.trace = trace;
    this.parse = parse;
    this.article = trace.linked().article().text();
  }

  String text() {
    List<Sentence> sentences = trace.discourse().annotated().sentences();
    if (sentences.isEmpty()) {
      line("No sentence holds a word that could make an act; none was parsed.");
    }
    for (Sentence sentence : sentences) {
      sentence(sentence);
    }
    return out.toString();
  }

  private void sentence(Sentence sentence) {
    line(flat(sentence.span()));
    line("");
    if (parse) {
      out.append(ParseView.of(sentence).indent(2)).append('\n');
    }
    trace.discourse().parties().within(sentence.span()).forEach(this::mention);
    trace.discourse().frames().getOrDefault(sentence.index(), List.of()).forEach(this::frame);
    for (int i = 0; i < trace.linked().acts().size(); i++) {
      LinkedAct act = trace.linked().acts().get(i);
      if (sentence.span().contains(act.act().cue().start())) {
        act(i, act);
      }
    }
    for (Rejected rejected : trace.rejected()) {
      if (sentence.span().contains(rejected.cue().start())) {
        line(
            "  no act     \"%s\": %s (rule %s)",
            flat(rejected.cue()), rejected.reason(), rejected.rule());
      }
    }
    sentence.tokens().forEach(word -> unfit(sentence, word));
    line("");
  }

  /** The rows of a word that none of them took and no act holds. */
  private void unfit(Sentence sentence, Token word) {
    boolean told =
        trace.linked().acts().stream().anyMatch(a -> a.act().cue().overlaps(word.span()))
            || trace.rejected().stream().anyMatch(r -> r.cue().overlaps(word.span()));
    List<Unfit> rows = told ? List.of() : Unfit.of(trace.discourse(), sentence, word);
    if (!rows.isEmpty()) {
      line("  no act     \"%s\": no row fits (%s)", word.form(), Unfit.told(rows));
    }
  }

  private void mention(Mention mention) {
    line(
        "  party      \"%s\" is %s, %s%s, a %s",
        flat(mention.span()),
        mention.party().name(),
        words(mention.party().kind()),
        mention.party().side().isEmpty() ? "" : ", side " + mention.party().side(),
        words(mention.type()));
  }

  private void frame(Frame frame) {
    String verb = frame.verb() == null ? "" : " by \"" + frame.verb().form() + "\"";
    String scope =
        frame.scope().stream().map(s -> '"' + flat(s) + '"').collect(Collectors.joining(", "));
    line(
        "  speaks     %s%s over %s (%s)",
        names(frame.speakers()), verb, scope, words(frame.kind()));
  }

  private void act(int index, LinkedAct linked) {
    SpeechAct act = linked.act();
    line(
        "  act %-3d    %s, %s, %s",
        index, act.type().label(), act.mode().label(), act.form().label());
    line("             cue      \"%s\"", flat(act.cue()));
    line("             speaker  %s", names(act, act.speakers()));
    line("             target   %s", names(act, act.targets()));
    Optional.ofNullable(act.content())
        .ifPresent(content -> line("             content  \"%s\"", flat(content)));
    Optional.ofNullable(act.date()).ifPresent(day -> line("             date     %s", day));
    qualities(linked);
    link("answers ", linked.respondsTo());
    link("repeats ", linked.sameAs());
    Weighed weighed = confidence.weigh(trace.discourse(), act);
    line(
        "             rule     %s, confidence %s",
        act.rule(), String.format(Locale.ROOT, "%.2f", act.confidence()));
    line(
        "             band     %s: %d points for %s",
        weighed.band().name(), weighed.points(), String.join(", ", weighed.grounds()));
  }

  private void qualities(LinkedAct linked) {
    for (Quality quality : linked.qualities()) {
      String list =
          switch (quality.list()) {
            case ALLEGATION_KIND -> "kind    ";
            case ATTRIBUTION_BASIS -> "basis   ";
            case GROUND -> "ground  ";
          };
      line("             %s %s: \"%s\"", list, quality.code(), flat(quality.words()));
    }
    IncidentTime time = linked.incidentTime();
    if (time != null) {
      line("             happened %s to %s: \"%s\"", time.first(), time.last(), flat(time.words()));
    }
  }

  private void link(String what, @Nullable Link link) {
    if (link != null) {
      line(
          "             %s act %d (rule %s, score %s)",
          what, link.act(), link.rule(), String.format(Locale.ROOT, "%.2f", link.score()));
    }
  }

  /** Who, each with the way in which they came to their part. */
  private String names(SpeechAct act, List<Role> roles) {
    return roles.isEmpty()
        ? Way.NOBODY.words()
        : roles.stream()
            .map(role -> names(List.of(role)) + ", " + way(act, role))
            .collect(Collectors.joining("; "));
  }

  private String way(SpeechAct act, Role role) {
    String words = Way.of(trace.discourse(), act, role).words();
    Span mention = role.mention();
    return mention == null ? words : words + ": \"" + flat(mention) + '"';
  }

  private static String names(List<Role> roles) {
    return roles.isEmpty()
        ? "nobody named"
        : roles.stream()
            .map(
                role ->
                    role.party().name()
                        + (role.party().side().isEmpty() ? "" : " (" + role.party().side() + ")"))
            .collect(Collectors.joining(", "));
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String flat(Span span) {
    return span.in(article).replaceAll("\\s+", " ");
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
  private void line(String format, Object... values) {
    out.append(values.length == 0 ? format : format.formatted(values)).append('\n');
  }
}
