package org.gainsay.annotation;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** The trained parts of the engine, in the order in which they read a sentence. */
record Models(
    NLPComponent<NLPNode> lexica,
    NLPComponent<NLPNode> tagger,
    NLPComponent<NLPNode> lemmas,
    NLPComponent<NLPNode> parser) {

  static NLPComponent<NLPNode> englishLemmas() {
    return new MorphologicalAnalyzer<>(Language.ENGLISH);
  }

  List<NLPComponent<NLPNode>> inOrder() {
    return List.of(lexica, tagger, lemmas, parser);
  }
}
