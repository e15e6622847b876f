package org.gainsay.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a list of parts, each with its length, so that no two lists read the same. */
final class Digest {
  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Digest add(@Nullable Object part) {
    byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
    String length = part == null ? "-" : Integer.toString(bytes.length);
    sha.update((length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
    return this;
  }

  /** SHA-256 of the UTF-8 of a text alone. */
  static String plain(String text) {
    Digest digest = new Digest();
    digest.sha.update(text.getBytes(StandardCharsets.UTF_8));
    return digest.hex();
  }

  /** The hash in lower-case hexadecimal. */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  /** The first digits of the hash. */
  String hex(int digits) {
    return hex().substring(0, digits);
  }
}
