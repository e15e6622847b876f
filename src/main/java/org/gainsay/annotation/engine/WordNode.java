package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence. What depends on its form alone is worked out once, in the node that {@link
 * #known} makes, and copied from there.
 */
final class WordNode extends NLPNode {
  private static final long serialVersionUID = 1;

  private @Nullable String shape;
  private @Nullable String ambiguity;

  private WordNode() {}

  /** The node that stands in front of every sentence. */
  static WordNode root() {
    return new WordNode();
  }

  /** A form with what the lexica know of it, to be copied. */
  static WordNode known(String form, FlatLexicon ambiguityClasses, FlatLexicon wordClusters) {
    WordNode node = new WordNode();
    node.setWordForm(form);
    node.shape = node.getWordShape();
    List<String> classes = ambiguityClasses.get(node.getWordFormSimplifiedLowercase());
    List<String> clusters = wordClusters.get(node.getWordFormSimplifiedLowercase());
    node.setAmbiguityClasses(classes);
    node.setWordClusters(clusters == null ? null : new LinkedHashSet<>(clusters));
    node.ambiguity = classes == null || classes.isEmpty() ? null : String.join("_", classes);
    return node;
  }

  WordNode copy(int id) {
    WordNode node = new WordNode();
    node.word_form = word_form;
    node.word_form_lowercase = word_form_lowercase;
    node.word_form_simplified = word_form_simplified;
    node.word_form_undigitalized = word_form_undigitalized;
    node.word_form_simplified_lowercase = word_form_simplified_lowercase;
    node.ambiguity_classes = ambiguity_classes;
    node.word_clusters = word_clusters;
    node.shape = shape;
    node.ambiguity = ambiguity;
    node.setID(id);
    return node;
  }

  @Override
  public String getWordShape() {
    return shape == null ? super.getWordShape() : shape;
  }

  @Override
  public @Nullable String getAmbiguityClasses() {
    return ambiguity;
  }
}
