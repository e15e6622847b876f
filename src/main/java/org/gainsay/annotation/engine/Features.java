package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the features of a state off its words and adds up their weights, in the library's order, so
 * that sums are the same to the last bit.
 */
final class Features<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1;

  private final transient FlatClassifier classifier;
  private final transient List<Template> templates;

  @SuppressWarnings("NullAway") // the library takes null for "nothing to add"
  Features(FlatClassifier classifier) {
    super(null, new HyperParameter());
    this.classifier = classifier;
    templates = classifier.templates().stream().map(Template::parse).toList();
  }

  /** The score of each label in a state. */
  float[] scores(S state) {
    float[] scores = new float[classifier.labels().size()];
    for (int type = 0; type < templates.size(); type++) {
      Template template = templates.get(type);
      if (template.each()) {
        FeatureItem item = template.items().get(0);
        NLPNode node = state.getNode(item);
        Collection<String> codes = node == null ? null : getFeatures(state, item, node);
        if (codes != null) {
          for (String code : codes) {
            classifier.add(Fingerprint.key(type, Fingerprint.of(code)), scores);
          }
        }
      } else {
        addJoined(state, type, template.items(), scores);
      }
    }
    return scores;
  }

  private void addJoined(S state, int type, List<FeatureItem> items, float[] scores) {
    long hash = 0;
    for (int i = 0; i < items.size(); i++) {
      FeatureItem item = items.get(i);
      NLPNode node = state.getNode(item);
      if (node == null) {
        return;
      }
      if (i > 0) {
        hash = Fingerprint.extend(hash, '_');
      }
      int from = 0;
      String text;
      int to;
      switch (item.field) {
        case prefix -> {
          text = node.getWordFormSimplifiedLowercase();
          to = (Integer) item.attribute;
          if (to >= text.length()) {
            return;
          }
        }
        case suffix -> {
          text = node.getWordFormSimplifiedLowercase();
          to = text.length();
          from = to - (Integer) item.attribute;
          if (from <= 0) {
            return;
          }
        }
        default -> {
          text = text(node, item);
          if (text == null) {
            return;
          }
          to = text.length();
        }
      }
      hash = Fingerprint.extend(hash, text, from, to);
    }
    classifier.add(Fingerprint.key(type, hash), scores);
  }

  private static @Nullable String text(NLPNode node, FeatureItem item) {
    return switch (item.field) {
      case valency -> node.getValency((Direction) item.attribute);
      default -> node.getValue(item.field);
    };
  }
}
