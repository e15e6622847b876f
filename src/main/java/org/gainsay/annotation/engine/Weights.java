package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of each feature, of which only those are kept that are not zero. All of a feature
 * stand together: how many they are, their labels, four to a number, then the weights themselves.
 */
final class Weights {
  private int size;
  private int[] cells;

  private Weights(int[] cells) {
    this.cells = cells;
  }

  static Weights empty() {
    return new Weights(new int[1 << 20]);
  }

  static Weights read(FlatReader in) {
    return new Weights(in.ints());
  }

  void write(DataOutputStream out) throws IOException {
    FlatWriter.ints(out, cells);
  }

  /** Adds the weights that begin at a place to the scores of their labels. */
  void add(int place, float[] scores) {
    int[] read = cells;
    int count = read[place];
    int labelsAt = place + 1;
    int weightsAt = labelsAt + (count + 3) / 4;
    for (int i = 0; i < count; i++) {
      int label = (read[labelsAt + (i >> 2)] >>> ((i & 3) << 3)) & 0xFF;
      scores[label] += Float.intBitsToFloat(read[weightsAt + i]);
    }
  }

  /** Appends a feature's weights and gives their place, or -1 if all of them are zero. */
  int append(MajorVector weights, int feature) {
    int labels = weights.getLabelSize();
    int count = 0;
    for (int label = 0; label < labels; label++) {
      count += weights.get(label, feature) == 0 ? 0 : 1;
    }
    if (count == 0) {
      return -1;
    }
    int place = size;
    int weightsAt = place + 1 + (count + 3) / 4;
    size = weightsAt + count;
    if (size > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    cells[place] = count;
    int i = 0;
    for (int label = 0; label < labels; label++) {
      float weight = weights.get(label, feature);
      if (weight != 0) {
        cells[place + 1 + (i >> 2)] |= label << ((i & 3) << 3);
        cells[weightsAt + i] = Float.floatToRawIntBits(weight);
        i++;
      }
    }
    return place;
  }

  /** The same without room for more. */
  Weights trimmed() {
    return new Weights(Arrays.copyOf(cells, size));
  }
}
