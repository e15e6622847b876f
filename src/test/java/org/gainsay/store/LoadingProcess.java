package org.gainsay.store;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.graph.NamedGraph;

/** Loads many small batches into an embedded store and says so; a process for tests to kill. */
public final class LoadingProcess {
  static final int BATCHES = 24;
  static final int BATCH = 10;

  private LoadingProcess() {}

  public static void main(String[] args) {
    try (Tdb2Store store = Tdb2Store.open(Path.of(args[0]))) {
      load(store, true);
    }
  }

  /** Gives how many graphs were not there yet. */
  static int load(GraphStore store, boolean tell) {
    int added = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      int first = batch * BATCH;
      List<NamedGraph> missing =
          Graphs.upTo(first + BATCH).subList(first, first + BATCH).stream()
              .filter(graph -> !store.contains(graph.version()))
              .toList();
      store.put(missing);
      added += missing.size();
      if (tell) {
        System.out.println("batch " + batch);
      }
    }
    return added;
  }
}
