package org.gainsay.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, asked or written: a broken environment, not bad input. */
public class StoreException extends RuntimeException {
  private final String place;

  /**
   * @param place the folder or address of the store
   * @param message what is wrong and what to do
   */
  public StoreException(String place, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.place = place;
  }

  /** The folder or address of the store. */
  public String place() {
    return place;
  }
}
