package org.gainsay.graph;

import org.apache.jena.graph.Node;
import org.gainsay.link.IncidentTime;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.Quality;

/** Writes the codes of an act and the time of what it is about, each with the words that say so. */
final class QualityTriples {
  private final Draft draft;
  private final Evidence evidence;

  QualityTriples(Draft draft, Evidence evidence) {
    this.draft = draft;
    this.evidence = evidence;
  }

  void add(Node act, LinkedAct linked) {
    for (Quality quality : linked.qualities()) {
      Node coding = Terms.iri(act.getURI() + "#" + quality.list().label() + "-" + quality.code());
      draft
          .add(act, Terms.of(quality.list()), Terms.of(quality))
          .add(coding, Terms.TYPE, Terms.CODING)
          .add(coding, Terms.CODED_ACT, act)
          .add(coding, Terms.CODED_AS, Terms.of(quality))
          .add(coding, Terms.READ_FROM, evidence.add(quality.words()));
    }
    IncidentTime time = linked.incidentTime();
    if (time != null) {
      Node node = Terms.iri(act.getURI() + "#incident-time");
      draft
          .add(act, Terms.INCIDENT_TIME, node)
          .add(node, Terms.TYPE, Terms.INCIDENT_TIME_CLASS)
          .text(node, Terms.LABEL, time.first() + " to " + time.last())
          .day(node, Terms.FIRST_DAY, time.first())
          .day(node, Terms.LAST_DAY, time.last())
          .add(node, Terms.READ_FROM, evidence.add(time.words()));
    }
  }
}
