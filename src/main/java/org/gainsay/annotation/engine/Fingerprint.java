package org.gainsay.annotation.engine;

/**
 * A 64-bit hash of a text that can be put together from the hashes of its parts, so that a feature
 * of several words is looked up without building its text: a polynomial over its characters, mixed
 * at the end.
 */
final class Fingerprint {
  private static final long BASE = 0x9E3779B97F4A7C55L;

  private Fingerprint() {}

  static long of(String text) {
    return of(text, 0, text.length());
  }

  static long of(String text, int from, int to) {
    return extend(0, text, from, to);
  }

  /** The hash of a text and another one after it. */
  static long extend(long hash, String text, int from, int to) {
    long extended = hash;
    for (int i = from; i < to; i++) {
      extended = extended * BASE + text.charAt(i) + 1;
    }
    return extended;
  }

  static long extend(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** The key of a text among the texts of one type; never 0. */
  static long key(int type, long hash) {
    long x = hash + (type + 1) * 0xD1B54A32D192ED03L;
    x = (x ^ (x >>> 33)) * 0xFF51AFD7ED558CCDL;
    x = (x ^ (x >>> 33)) * 0xC4CEB9FE1A85EC53L;
    x ^= x >>> 33;
    return x == 0 ? 1 : x;
  }
}
