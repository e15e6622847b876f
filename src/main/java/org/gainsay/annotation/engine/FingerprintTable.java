package org.gainsay.annotation.engine;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * An open-addressed table from fingerprints to numbers. A slot is one long, so that a look-up costs
 * one access to memory: 39 bits of the fingerprint, whose other bits are the slot's place, and 25
 * bits of the number.
 */
final class FingerprintTable {
  /** Numbers are below this. */
  static final int LIMIT = (1 << 25) - 1;

  private static final int ABSENT = -1;
  private static final long NUMBER = (1L << 25) - 1;

  private final long[] slots;

  private FingerprintTable(long[] slots) {
    this.slots = slots;
  }

  /** An empty table with room for so many entries. */
  static FingerprintTable forEntries(int entries) {
    return new FingerprintTable(new long[Integer.highestOneBit(Math.max(entries, 8) * 3 / 2) << 1]);
  }

  static FingerprintTable read(FlatReader in) {
    return new FingerprintTable(in.longs());
  }

  void write(DataOutputStream out) throws IOException {
    FlatWriter.longs(out, slots);
  }

  /**
   * Enters a key.
   *
   * @throws IllegalStateException if two texts cannot be told apart, which no table may hold
   */
  void put(long key, int number) {
    int slot = slot(key);
    if (slots[slot] != 0 || number >= LIMIT) {
      throw new IllegalStateException("two features share the fingerprint " + key);
    }
    slots[slot] = (key & ~NUMBER) | (number + 1);
  }

  /** The number of a key, or -1. */
  int get(long key) {
    long found = slots[slot(key)];
    return found == 0 ? ABSENT : (int) (found & NUMBER) - 1;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) key & mask;
    long found = slots[slot];
    while (found != 0 && ((found ^ key) & ~NUMBER) != 0) {
      slot = (slot + 1) & mask;
      found = slots[slot];
    }
    return slot;
  }
}
