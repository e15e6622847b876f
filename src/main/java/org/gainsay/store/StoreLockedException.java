package org.gainsay.store;

import org.jspecify.annotations.Nullable;

/** Another process has the embedded store open; one process at a time may. */
public final class StoreLockedException extends StoreException {
  private final long holder;

  /**
   * @param folder of the store
   * @param holder the id of the process that has it open; 0 where it is unknown
   */
  public StoreLockedException(String folder, long holder, @Nullable Throwable cause) {
    super(
        folder,
        "The store "
            + folder
            + " is open in another process"
            + (holder > 0 ? " (number " + holder + ")" : "")
            + ". Stop that process, or load into the running server with"
            + " --endpoint http://localhost:3030/ds instead of --store.",
        cause);
    this.holder = holder;
  }

  /** The id of the process that has the store open; 0 where it is unknown. */
  public long holder() {
    return holder;
  }
}
