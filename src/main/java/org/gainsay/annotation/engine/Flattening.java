package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Turns the library's trained classifiers into flat ones. */
final class Flattening {
  private static final int MOST_LABELS = 256;

  private Flattening() {}

  /** The tagger's or the parser's classifier, as {@link PackedModel#read} gives it. */
  static FlatClassifier of(Object model) {
    OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) model;
    OnlineOptimizer optimizer = component.getOptimizer();
    MajorVector weights = optimizer.getWeightVector().getSparseWeightVector();
    List<String> labels = optimizer.getLabelMap().getLabelList();
    boolean linear =
        optimizer.getBias() == 0
            && labels.size() <= MOST_LABELS
            && weights.getLabelSize() == labels.size()
            && !optimizer.getWeightVector().hasActivationFunction()
            && component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty();
    if (!linear) {
      throw new IllegalStateException("this language model is not of the kind that is known");
    }
    FeatureMap features = featureMap(component.getFeatureTemplate());
    FingerprintTable table = FingerprintTable.forEntries(features.size());
    Weights flat = Weights.empty();
    for (int type = 0; type < features.getIndexMaps().size(); type++) {
      for (Object2IntMap.Entry<String> entry :
          features.getIndexMaps().get(type).object2IntEntrySet()) {
        // Feature 0 stands for "unknown" in the library and weighs nothing.
        int feature = entry.getIntValue();
        boolean used = feature > 0 && feature < weights.getFeatureSize();
        int place = used ? flat.append(weights, feature) : -1;
        if (place >= 0) {
          table.put(Fingerprint.key(type, Fingerprint.of(entry.getKey())), place);
        }
      }
    }
    List<int[]> groups = component instanceof DEPParser<?> parser ? groups(parser) : List.of();
    return new FlatClassifier(
        List.copyOf(labels),
        templates(component.getFeatureTemplate()),
        groups,
        table,
        flat.trimmed());
  }

  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
    return (FeatureMap) field(FeatureTemplate.class, "feature_map", template);
  }

  private static List<String> templates(FeatureTemplate<?, ?> template) {
    List<String> texts = new ArrayList<>();
    for (FeatureItem item : template.getSetFeatureList()) {
      texts.add(Template.of(true, item).text());
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      texts.add(Template.of(false, items).text());
    }
    return texts;
  }

  /** The order inside a group decides between equal scores, so it is kept. */
  private static List<int[]> groups(DEPParser<?> parser) {
    DEPLabelCandidate<?> candidates = parser.getLabelCandidates();
    return Parser.GROUPS.stream()
        .map(name -> ((IntSet) field(DEPLabelCandidate.class, name, candidates)).toIntArray())
        .toList();
  }

  private static Object field(Class<?> type, String name, Object owner) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the parsing library is of another version", e);
    }
  }
}
