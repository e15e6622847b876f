package org.gainsay.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.graph.GraphVersion;

/**
 * Which graphs of an article stay when another one of it is put: the second texts that came under
 * one id in this run, in whatever order the two were put.
 */
final class Beside {
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  void remember(GraphVersion version) {
    if (version.besideOthers()) {
      seen.add(version.graph());
    }
  }

  /** Whether putting the one drops the other, which is of the same article. */
  boolean drops(GraphVersion put, String other) {
    return !put.besideOthers() && !put.graph().equals(other) && !seen.contains(other);
  }
}
