package org.gainsay.speech;

import java.util.List;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;

/**
 * Whom a word speaks for: the party itself, or the one behind a statement, a spokesman or a group.
 */
final class Sources {
  private final References references;

  Sources(References references) {
    this.references = references;
  }

  /** The party behind a subject: "the statement by the ministry" speaks for the ministry. */
  List<Role> of(Sentence sentence, Token subject) {
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
}
