package org.gainsay.serve;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a store is served.
 *
 * @param port to listen on; 0 for any that is free
 * @param base the IRI below which the data lives, ending in a slash
 * @param everywhere whether other machines may ask; else only this one
 * @param passwords a file of lines {@code user: password}; null for no write service
 * @param timeout after which a query is given up
 * @param bodyLimit the largest request body in bytes that the public service reads
 */
public record ServerOptions(
    int port,
    String base,
    boolean everywhere,
    @Nullable Path passwords,
    Duration timeout,
    long bodyLimit) {
  /** Fuseki's own port, to which the default base points. */
  public static final int DEFAULT_PORT = 3030;

  /** This machine only, no writing, ten seconds a query, one megabyte a body. */
  public static ServerOptions at(int port, String base) {
    return new ServerOptions(port, base, false, null, Duration.ofSeconds(10), 1L << 20);
  }

  /** The same, with a write service for the users of a password file. */
  public ServerOptions withPasswords(Path file) {
    return new ServerOptions(port, base, everywhere, file, timeout, bodyLimit);
  }

  /** The same, for other machines too. */
  public ServerOptions open() {
    return new ServerOptions(port, base, true, passwords, timeout, bodyLimit);
  }

  /** The same, with another limit of time for a query. */
  public ServerOptions withTimeout(Duration limit) {
    return new ServerOptions(port, base, everywhere, passwords, limit, bodyLimit);
  }
}
