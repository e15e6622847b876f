package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.learning.util.LabelMap;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear classifier: which features it looks at, and what each of them weighs for each label.
 *
 * @param labels in the order of their numbers
 * @param templates the features, as {@link Template#parse} reads them
 * @param groups sets of label numbers in the order in which they are tried; the parser's
 * @param table from the fingerprint of a feature to the place of its weights
 */
record FlatClassifier(
    List<String> labels,
    List<String> templates,
    List<int[]> groups,
    FingerprintTable table,
    Weights weights) {

  static FlatClassifier read(FlatReader in) {
    List<String> labels = in.strings();
    List<String> templates = in.strings();
    List<int[]> groups = new ArrayList<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      groups.add(in.ints());
    }
    return new FlatClassifier(
        labels, templates, groups, FingerprintTable.read(in), Weights.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    FlatWriter.strings(out, labels);
    FlatWriter.strings(out, templates);
    out.writeInt(groups.size());
    for (int[] group : groups) {
      FlatWriter.ints(out, group);
    }
    table.write(out);
    weights.write(out);
  }

  /** Adds what the feature weighs for each label, if it is known. */
  void add(long feature, float[] scores) {
    int place = table.get(feature);
    if (place >= 0) {
      weights.add(place, scores);
    }
  }

  /** The labels as the library's transition systems want them. */
  LabelMap labelMap() {
    LabelMap map = new LabelMap();
    labels.forEach(map::add);
    return map;
  }
}
