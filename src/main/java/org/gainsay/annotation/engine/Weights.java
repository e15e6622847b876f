package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Rows of weights, one row a feature, of which only those are kept that are not zero. */
final class Weights {
  private int rows;
  private int size;
  private int[] starts;
  private byte[] labels;
  private float[] values;

  private Weights(int[] starts, byte[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
  }

  /** No rows yet. */
  static Weights empty() {
    return new Weights(new int[1 << 16], new byte[1 << 20], new float[1 << 20]);
  }

  static Weights read(FlatReader in) {
    return new Weights(in.ints(), in.bytes(), in.floats());
  }

  void write(DataOutputStream out) throws IOException {
    FlatWriter.ints(out, starts);
    FlatWriter.bytes(out, labels);
    FlatWriter.floats(out, values);
  }

  /** Adds the weights of a row to the scores of their labels. */
  void add(int row, float[] scores) {
    int end = starts[row + 1];
    for (int i = starts[row]; i < end; i++) {
      scores[labels[i] & 0xFF] += values[i];
    }
  }

  /** Appends a feature's weights as the next row, unless all of them are zero: then -1. */
  int append(MajorVector weights, int feature) {
    int begin = size;
    for (int label = 0; label < weights.getLabelSize(); label++) {
      float weight = weights.get(label, feature);
      if (weight != 0) {
        if (size == values.length) {
          labels = Arrays.copyOf(labels, size * 2);
          values = Arrays.copyOf(values, size * 2);
        }
        labels[size] = (byte) label;
        values[size] = weight;
        size++;
      }
    }
    if (size == begin) {
      return -1;
    }
    if (rows + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[++rows] = size;
    return rows - 1;
  }

  /** The same without room for more. */
  Weights trimmed() {
    return new Weights(
        Arrays.copyOf(starts, rows + 1), Arrays.copyOf(labels, size), Arrays.copyOf(values, size));
  }
}
