package org.gainsay.party;

import org.gainsay.article.Span;

/**
 * A place in the text that names or describes a party.
 *
 * @param span the whole phrase ("British Foreign Secretary Dominic Raab")
 * @param head its head word or name ("Dominic Raab", "Raab", "the ministry"'s "ministry")
 * @param party whom it means
 * @param type how it means it
 */
public record Mention(Span span, Span head, Party party, Type type) implements Comparable<Mention> {

  /** How a mention means its party. */
  public enum Type {
    /** A full name or alias. */
    NAME,
    /** A capital or seat that stands for a government: "Beijing", "the Kremlin". */
    METONYM,
    /**
     * A nationality adjective or demonym in front of something else: "Chinese" in "Chinese
     * hackers".
     */
    DEMONYM,
    /** A short form of somebody named before: "Raab", "the MSS". */
    SHORT,
    /** A description: "the ministry", "the spokesman", "US officials". */
    DESCRIPTION
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
