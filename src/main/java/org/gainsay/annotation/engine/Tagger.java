package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.MLUtils;

/** Gives each word its part of speech, from left to right. */
final class Tagger {
  private final Features<POSState<NLPNode>> features;
  private final LabelMap labels;

  Tagger(FlatClassifier classifier) {
    features = new Features<>(classifier);
    labels = classifier.labelMap();
  }

  void tag(NLPNode[] nodes) {
    POSState<NLPNode> state = new POSState<>(nodes);
    while (!state.isTerminate()) {
      float[] scores = features.scores(state);
      state.next(labels, MLUtils.argmax2(scores), scores);
    }
  }
}
