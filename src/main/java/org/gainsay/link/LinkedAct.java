package org.gainsay.link;

import java.util.List;
import org.gainsay.extract.SpeechAct;
import org.jspecify.annotations.Nullable;

/**
 * An act with its ties to the other acts of its article.
 *
 * @param act as it was extracted, its pronouns and descriptions resolved
 * @param respondsTo the act it answers
 * @param sameAs the first or main telling of the act that it repeats
 * @param proposition the index of the act that first states what this one is about: an accusation's
 *     own index, and for its denial the accusation's
 * @param qualities what kind of allegation, on which basis, on which ground; each from its words
 * @param incidentTime when what it is about is said to have happened
 */
public record LinkedAct(
    SpeechAct act,
    @Nullable Link respondsTo,
    @Nullable Link sameAs,
    int proposition,
    List<Quality> qualities,
    @Nullable IncidentTime incidentTime) {
  public LinkedAct {
    qualities = List.copyOf(qualities);
  }

  /** An act whose qualities are not known. */
  public LinkedAct(
      SpeechAct act, @Nullable Link respondsTo, @Nullable Link sameAs, int proposition) {
    this(act, respondsTo, sameAs, proposition, List.of(), null);
  }

  /** The codes of a list, in the order of their words. */
  public List<Quality> qualities(QualityList list) {
    return qualities.stream().filter(q -> q.list() == list).toList();
  }
}
