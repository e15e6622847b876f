package org.gainsay.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.Link;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.party.Party;
import org.gainsay.party.Role;
import org.jspecify.annotations.Nullable;

/** Writes the acts of one article, what they are about and how they are tied. */
final class ActTriples {
  private final Draft draft;
  private final ArticleIris iris;
  private final LinkedArticle linked;
  private final Evidence evidence;
  private final PartyTriples parties;
  private final Node run;
  private final QualityTriples qualities;

  ActTriples(
      Draft draft,
      ArticleIris iris,
      LinkedArticle linked,
      Evidence evidence,
      PartyTriples parties,
      Node run) {
    this.draft = draft;
    this.iris = iris;
    this.linked = linked;
    this.evidence = evidence;
    this.parties = parties;
    this.run = run;
    this.qualities = new QualityTriples(draft, evidence);
  }

  void addAll() {
    for (int i = 0; i < linked.acts().size(); i++) {
      add(i);
    }
    linked.acts().stream().mapToInt(LinkedAct::proposition).distinct().forEach(this::state);
  }

  private void add(int index) {
    LinkedAct linkedAct = linked.acts().get(index);
    SpeechAct act = linkedAct.act();
    Node node = act(index);
    Node proposition = Terms.iri(iris.propositions().get(linkedAct.proposition()));
    draft
        .add(node, Terms.TYPE, Terms.of(act.type()))
        .text(node, Terms.LABEL, label(act))
        .add(node, Terms.REPORTED_IN, iris.article())
        .add(node, Terms.CONTENT, proposition)
        .add(node, Terms.STANCE, Terms.stanceOf(act.type()))
        .add(node, Terms.MODE, Terms.of(act.mode()))
        .add(node, Terms.FORM, Terms.of(act.form()))
        .day(node, Terms.DATE, act.date())
        .add(node, Terms.EVIDENCE, evidence.add(act.evidence()))
        .add(node, Terms.CUE, evidence.add(act.cue()))
        .text(node, Terms.RULE, act.rule())
        .score(node, Terms.CONFIDENCE, act.confidence())
        .add(node, Terms.EXTRACTED_BY, run);
    if (act.content() != null) {
      draft.add(node, Terms.CONTENT_WORDS, evidence.add(act.content()));
    }
    act.speakers().forEach(role -> add(node, role, Terms.SPEAKER, Terms.ON_BEHALF_OF));
    act.targets().forEach(role -> add(node, role, Terms.TARGET, Terms.TARGET_SIDE));
    qualities.add(node, linkedAct);
    tie(node, Terms.RESPONDS_TO, linkedAct.respondsTo(), "#responds-to");
    tie(node, Terms.REPEATS, linkedAct.sameAs(), "#repeats");
  }

  private void add(Node act, Role role, Node asParty, Node asSide) {
    Node party = parties.add(role.party());
    draft.add(act, asParty, party);
    parties.addSide(role.party()).ifPresent(side -> draft.add(act, asSide, side));
    for (Party other : role.alternatives()) {
      draft.add(act, Terms.ALTERNATIVE_ACTOR, parties.add(other));
    }
    if (role.mention() != null) {
      draft.text(party, Terms.MENTIONED_AS, role.mention().in(text()));
    }
  }

  private void tie(Node act, Node property, @Nullable Link link, String fragment) {
    if (link == null) {
      return;
    }
    Node other = act(link.act());
    Node decision = Terms.iri(act.getURI() + fragment);
    draft
        .add(act, property, other)
        .add(decision, Terms.TYPE, Terms.LINK_DECISION)
        .add(decision, Terms.LINK_FROM, act)
        .add(decision, Terms.LINK_TO, other)
        .add(decision, Terms.LINK_PROPERTY, property)
        .text(decision, Terms.RULE, link.rule())
        .score(decision, Terms.CONFIDENCE, link.score());
  }

  private void state(int index) {
    Node proposition = Terms.iri(iris.propositions().get(index));
    SpeechAct act = linked.acts().get(index).act();
    Span words = act.content() == null ? act.evidence() : act.content();
    draft
        .add(proposition, Terms.TYPE, Terms.PROPOSITION)
        .text(proposition, Terms.LABEL, words.in(text()))
        .add(proposition, Terms.STATED_BY, act(index));
    for (Role actor : allegedActors(act)) {
      draft.add(proposition, Terms.ALLEGED_ACTOR, parties.add(actor.party()));
    }
  }

  private static List<Role> allegedActors(SpeechAct act) {
    ActType type = act.type();
    return switch (type) {
      case ACCUSATION, LEGAL_CHARGE, CRITICISM -> act.targets();
      case ADMISSION -> act.speakers();
      // what a denial denies may have been laid to somebody else
      case DENIAL, NON_DENIAL, NO_COMMENT, REJECTION, THREAT, SUPPORT, SANCTION, EXPULSION ->
          List.of();
    };
  }

  private static String label(SpeechAct act) {
    String speakers =
        act.speakers().stream().map(r -> r.party().name()).collect(Collectors.joining(", "));
    return speakers.isEmpty() ? act.type().label() : act.type().label() + " by " + speakers;
  }

  private Node act(int index) {
    return Terms.iri(iris.acts().get(index));
  }

  private String text() {
    return linked.article().text();
  }
}
