package org.gainsay.party;

/** Parties that are described but not named, each called by the words that describe it. */
final class Unnamed {
  private final Words words;

  Unnamed(Words words) {
    this.words = words;
  }

  /**
   * Who is described.
   *
   * @param side whom they speak for; empty where it is unknown
   */
  Party party(Phrase phrase, String side) {
    String head = words.phrase(phrase.body(), phrase.headEnd());
    return new Party(
        Keys.of("unnamed", side.equals(worded(phrase)) ? "" : side, head),
        worded(phrase),
        PartyKind.UNNAMED,
        side,
        null,
        null);
  }

  /** The phrase as worded without its article. */
  String worded(Phrase phrase) {
    int from = phrase.start();
    if (from < phrase.head()
        && words.get(from).is("the", "a", "an", "this", "that", "these", "those")) {
      from++;
    }
    return words.worded(from, phrase.headEnd());
  }
}
