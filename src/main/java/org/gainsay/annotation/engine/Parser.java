package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.dep.DEPLabel;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each word its head and the label of the arc, by transitions from left to right. */
final class Parser {
  /** How many neighbours a word left without a head is tried with. */
  private static final int WINDOW = 5;

  private final Features<DEPState<NLPNode>> features;
  private final LabelMap labels;
  private final int[] shifts;
  private final int[] noArcs;
  private final int[] noArcsThatReduce;
  private final int[] allButReducing;
  private final int[] leftArcs;
  private final int[] rightArcs;
  private final int[] all;

  /** The groups of labels are those of {@link #GROUPS}, in this order. */
  Parser(FlatClassifier classifier) {
    features = new Features<>(classifier);
    labels = classifier.labelMap();
    List<int[]> groups = classifier.groups();
    shifts = groups.get(0);
    noArcs = groups.get(1);
    noArcsThatReduce = groups.get(2);
    allButReducing = groups.get(3);
    leftArcs = groups.get(4);
    rightArcs = groups.get(5);
    all = new int[labels.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
  }

  /** The library's names for its groups of labels. */
  static final List<String> GROUPS =
      List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC");

  void parse(NLPNode[] nodes) {
    DEPState<NLPNode> state = new DEPState<>(nodes);
    while (!state.isTerminate()) {
      float[] scores = features.scores(state);
      int best = best(scores, allowed(state.getStack(), state.getInput()));
      state.next(labels, new int[] {best, -1}, scores);
    }
    for (int i = 1; i < nodes.length; i++) {
      if (!nodes[i].hasDependencyHead()) {
        attach(state, nodes, i);
      }
    }
  }

  private int[] allowed(NLPNode stack, NLPNode input) {
    if (stack.getID() == 0) {
      return shifts;
    }
    if (stack.isDescendantOf(input)) {
      return noArcs;
    }
    if (input.isDescendantOf(stack)) {
      return stack.hasDependencyHead() ? noArcs : noArcsThatReduce;
    }
    return stack.hasDependencyHead() ? all : allButReducing;
  }

  /** The label with the highest score; of equal ones as the library's own search finds it. */
  private static int best(float[] scores, int[] candidates) {
    int best = candidates[0];
    for (int i = 1; i < candidates.length; i++) {
      if (scores[best] < scores[candidates[i]]) {
        best = candidates[i];
      }
    }
    return best;
  }

  private record Arc(int head, int label, float score) {}

  /** Hangs a word that the transitions left alone on the neighbour that suits it best. */
  private void attach(DEPState<NLPNode> state, NLPNode[] nodes, int at) {
    Arc arc = bestArc(state, nodes, at, 1, bestArc(state, nodes, at, -1, null));
    if (arc == null) {
      nodes[at].setDependencyHead(nodes[0], "root");
    } else {
      String label = new DEPLabel(labels.getLabel(arc.label())).getDeprel();
      nodes[at].setDependencyHead(nodes[arc.head()], label);
    }
  }

  private @Nullable Arc bestArc(
      DEPState<NLPNode> state, NLPNode[] nodes, int at, int direction, @Nullable Arc soFar) {
    int[] candidates = direction > 0 ? leftArcs : rightArcs;
    Arc best = soFar;
    for (int step = 1; step <= WINDOW; step++) {
      int head = at + direction * step;
      if (head < 0 || head >= nodes.length) {
        break;
      }
      if (!nodes[head].isDescendantOf(nodes[at])) {
        state.reset(Math.min(at, head), Math.max(at, head));
        float[] scores = features.scores(state);
        int label = best(scores, candidates);
        if (best == null || best.score() < scores[label]) {
          best = new Arc(head, label, scores[label]);
        }
      }
    }
    return best;
  }
}
