package org.gainsay.evaluate;

import java.nio.file.Path;

/** A gold file that does not follow the annotation guide. */
public final class MalformedGold extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Path file;

  public MalformedGold(Path file, String fault) {
    super(file + " is no gold file: " + fault);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
