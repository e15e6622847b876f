package org.gainsay.query;

import java.util.List;

/** There is no saved query of the name asked for. */
public final class UnknownQuery extends RuntimeException {
  private final String name;
  private final List<String> near;

  UnknownQuery(String name, List<String> near) {
    super(
        "There is no saved query \""
            + name
            + "\"."
            + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?"));
    this.name = name;
    this.near = List.copyOf(near);
  }

  /** The name asked for. */
  public String name() {
    return name;
  }

  /** Names that look like it, nearest first; may be empty. */
  public List<String> near() {
    return near;
  }
}
