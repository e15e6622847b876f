package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The parser with all that it needs. Safe for use by many threads. */
public final class Engine {
  private static final int REMEMBERED = 100_000;

  private final FlatLexicon ambiguityClasses;
  private final FlatLexicon wordClusters;
  private final Tagger tagger;
  private final Parser parser;
  private final EnglishMorphAnalyzer lemmas = new EnglishMorphAnalyzer();
  private final Map<String, WordNode> known = new ConcurrentHashMap<>();

  Engine(FlatModels models) {
    ambiguityClasses = models.ambiguityClasses();
    wordClusters = models.wordClusters();
    tagger = new Tagger(models.tagger());
    parser = new Parser(models.parser());
  }

  /**
   * Loads the models from the user's cache folder: under two seconds, but half a minute the first
   * time.
   *
   * @param notices told, in one line each, of what the user should know: that models are being
   *     unpacked, or that they cannot be kept
   */
  public static Engine load(Consumer<String> notices) {
    return new Engine(ModelCache.standard(notices).models());
  }

  /** What the engine says of one word. */
  public record Parsed(String lemma, String pos, int head, String label) {}

  /**
   * Parses the words of one sentence.
   *
   * @return one for each word; heads are indexes into the list, -1 for the root
   */
  public List<Parsed> parse(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = WordNode.root();
    for (int i = 0; i < forms.size(); i++) {
      nodes[i + 1] = word(forms.get(i)).copy(i + 1);
    }
    tagger.tag(nodes);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      node.setLemma(lemmas.lemmatize(node.getWordFormSimplified(), node.getPartOfSpeechTag()));
    }
    parser.parse(nodes);
    List<Parsed> parsed = new ArrayList<>(forms.size());
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      parsed.add(
          new Parsed(
              node.getLemma(),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    return parsed;
  }

  private WordNode word(String form) {
    WordNode word = known.get(form);
    if (word == null) {
      word = WordNode.known(form, ambiguityClasses, wordClusters);
      if (known.size() < REMEMBERED) {
        known.put(form, word);
      }
    }
    return word;
  }
}
