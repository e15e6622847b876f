package org.gainsay.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.annotation.Sentence;
import org.gainsay.annotation.Token;
import org.gainsay.party.Role;

/**
 * Who speaks through a report, film or letter: whoever is told to have written or made it, at the
 * word itself or where the article last told of such a one.
 */
final class Documents {
  private static final Set<String> LEMMAS = Tables.lemmas(Documents.class, "documents.tsv");

  private static final Set<String> MAKING =
      Set.of(
          "write",
          "publish",
          "release",
          "issue",
          "make",
          "produce",
          "compile",
          "prepare",
          "draft",
          "commission",
          "show",
          "air",
          "broadcast",
          "file",
          "sign",
          "send",
          "post");
  private static final String[] FROM = {"by", "from"};
  private static final Set<String> OWNING = Set.of("poss", "nmod", "amod", "compound");

  /** A document and those who speak through it. */
  private record Known(String lemma, int offset, List<Role> authors) {}

  private final References references;
  private final List<Known> known = new ArrayList<>();

  Documents(References references) {
    this.references = references;
  }

  static boolean isDocument(Token word) {
    return word.isNoun() && LEMMAS.contains(word.lemma());
  }

  /** Takes in the documents whose authors a sentence tells; called in reading order. */
  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      List<Role> authors = isDocument(token) ? told(sentence, token) : List.of();
      if (!authors.isEmpty()) {
        known.add(new Known(token.lemma(), token.span().start(), authors));
      }
    }
  }

  /** Who speaks through the document where its own words do not tell. */
  List<Role> authors(Sentence sentence, Token document) {
    boolean any =
        sentence
            .child(document, "det")
            .filter(det -> Set.of("any", "no", "every", "some").contains(det.lemma()))
            .isPresent();
    if (any || document.pos().equals("NNS")) {
      return List.of();
    }
    int at = document.span().start();
    Optional<Known> same =
        known.stream()
            .filter(k -> k.offset() < at && k.lemma().equals(document.lemma()))
            .reduce((first, second) -> second)
            .or(() -> known.stream().filter(k -> k.lemma().equals(document.lemma())).findFirst());
    return same.map(Known::authors)
        .map(authors -> authors.stream().map(r -> new Role(r.party(), document.span())).toList())
        .orElse(List.of());
  }

  private List<Role> told(Sentence sentence, Token document) {
    Grammar grammar = new Grammar(sentence);
    for (Token child : sentence.children(document)) {
      List<Role> owner = OWNING.contains(child.label()) ? references.named(child) : List.of();
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    List<Role> behind =
        grammar
            .prepositional(document, FROM)
            .flatMap(grammar::objectOf)
            .map(author -> within(sentence, author))
            .orElse(List.of());
    return behind.isEmpty() ? maker(sentence, grammar, document) : behind;
  }

  /** "a film shown by the broadcaster", "The report was written by a commission of the agency". */
  private List<Role> maker(Sentence sentence, Grammar grammar, Token document) {
    List<Token> verbs = new ArrayList<>();
    sentence.head(document).filter(Token::isVerb).ifPresent(verbs::add);
    sentence.children(document).stream().filter(Token::isVerb).forEach(verbs::add);
    for (Token verb : verbs) {
      boolean made =
          MAKING.contains(verb.lemma())
              && grammar.objects(verb).stream().anyMatch(o -> o.index() == document.index());
      List<Role> makers =
          made
              ? grammar.subject(verb).map(doer -> within(sentence, doer)).orElse(List.of())
              : List.of();
      if (!makers.isEmpty()) {
        return makers;
      }
    }
    return List.of();
  }

  /** The party, or that of whom an unknown one is a part: "a commission of the agency". */
  private List<Role> within(Sentence sentence, Token noun) {
    List<Role> direct =
        references.of(sentence, noun).stream().filter(r -> !r.party().side().isEmpty()).toList();
    if (!direct.isEmpty()) {
      return direct;
    }
    Grammar grammar = new Grammar(sentence);
    return grammar
        .prepositional(noun, "of", "at", "from", "for")
        .flatMap(grammar::objectOf)
        .map(inner -> references.of(sentence, inner))
        .orElse(List.of());
  }
}
