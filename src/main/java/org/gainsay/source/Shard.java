package org.gainsay.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One of several equal parts of the input, told apart by a hash of the document's id, so that
 * several machines can share the work without talking to each other.
 *
 * @param index which part, 1 to {@code count}
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
  /** All of the input. */
  public static final Shard ALL = new Shard(1, 1);

  public Shard {
    if (count < 1 || index < 1 || index > count) {
      throw new IllegalArgumentException(
          "a shard is written i/n with i from 1 to n, not " + index + "/" + count);
    }
  }

  /**
   * Reads "2/4".
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static Shard parse(String words) {
    String[] parts = words.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("a shard is written i/n, for example 2/4, not " + words);
    }
    try {
      return new Shard(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "a shard is written i/n, for example 2/4, not " + words, e);
    }
  }

  /** Whether the document belongs to this part. */
  public boolean holds(String id) {
    CRC32 hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % count == index - 1;
  }
}
