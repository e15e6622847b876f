package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;
import org.gainsay.speech.Frame;

/** Who performs the act of a cue. */
final class CueSpeakers {
  /** Who wrote or made a document that says something. */
  private static final String AUTHORS = "subj>by|subj>acl>by|subj>prep:by|subj>prep:from|subj>poss";

  private final CueReading at;

  CueSpeakers(CueReading at) {
    this.at = at;
  }

  /** The speakers, each by the words that name it best. */
  List<Role> find() {
    Naming naming = new Naming(at.discourse(), at.grammar());
    return new WholePhrase(at.grammar())
        .of(speakers(), at.words(at.cue().speaker())).stream()
            .map(role -> naming.better(at.word(), role))
            .toList();
  }

  private List<Role> speakers() {
    Lexicon.Cue cue = at.cue();
    List<Role> direct = at.owners(cue.speaker());
    if (cue.type() == ActType.DENIAL && cue.takesNegation()) {
      // "the envoy said it had no part in it": the envoy denies
      boolean pronoun = at.words(cue.speaker()).stream().allMatch(Token::isPronoun);
      Optional<Frame> frame = at.frame();
      if (pronoun && frame.isPresent() && !frame.get().speakers().isEmpty()) {
        return frame.get().speakers();
      }
    }
    if (!direct.isEmpty()) {
      return direct;
    }
    ActType type = cue.type();
    boolean announced =
        type != null
            && CueReading.isOfficial(type)
            && at.grammar().passive(at.word())
            && at.grammar().subject(at.word()).isEmpty();
    if (announced) {
      // "the Justice Department said four men had been charged"
      return at.reporter();
    }
    List<Role> worded = worded();
    if (!worded.isEmpty()) {
      return worded;
    }
    boolean reported = cue.speaker().equals("-") || CueReading.firstPerson(at.words(cue.speaker()));
    return reported ? at.reporter() : List.of();
  }

  /** Speakers whom the text only words: no authority file and no reference tells who they are. */
  private List<Role> worded() {
    Lexicon.Cue cue = at.cue();
    boolean voiced = cue.type() != null && CueReading.isVoiced(cue.type());
    WordedRoles roles = new WordedRoles(at.discourse(), at.grammar(), Lexicon.load().nouns());
    if (at.word().isNoun()) {
      List<Role> owner = voiced ? roles.possessor(at.word()) : List.of();
      return owner.isEmpty() && voiced ? roles.nouns(at.words("prep:from")) : owner;
    }
    boolean silent = cue.type() == ActType.NO_COMMENT && cue.takesNegation();
    if (!at.word().isVerb() || silent) {
      // "he did not answer" may be about a phone
      return List.of();
    }
    List<Token> words = at.words(cue.speaker());
    List<Role> found = roles.nouns(words);
    if (found.isEmpty() && voiced && !cue.takesNegation()) {
      List<Role> authors = at.owners(AUTHORS);
      found = authors.isEmpty() ? roles.documents(words) : authors;
    }
    return found.isEmpty() ? roles.pronouns(words) : found;
  }
}
