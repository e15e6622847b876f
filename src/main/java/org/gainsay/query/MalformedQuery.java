package org.gainsay.query;

import org.jspecify.annotations.Nullable;

/** A query file that cannot be used as it is written. */
public final class MalformedQuery extends RuntimeException {
  private final String query;

  MalformedQuery(String query, String problem, @Nullable Throwable cause) {
    super("The query " + query + " cannot be used: " + problem, cause);
    this.query = query;
  }

  /** The name of the query. */
  public String query() {
    return query;
  }
}
