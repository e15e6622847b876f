package org.gainsay.cli;

import org.jspecify.annotations.Nullable;

/** What was asked for cannot be done as it was asked; the message says how to ask. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    this(message, null);
  }

  UsageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
