package org.gainsay.annotation.engine;

import java.io.DataOutputStream;
import java.io.IOException;

/** An open-addressed table from fingerprints to row numbers. */
final class FingerprintTable {
  private static final int ABSENT = -1;

  private final long[] keys;
  private final int[] rows;

  private FingerprintTable(long[] keys, int[] rows) {
    this.keys = keys;
    this.rows = rows;
  }

  /** An empty table with room for so many entries. */
  static FingerprintTable forEntries(int entries) {
    int capacity = Integer.highestOneBit(Math.max(entries, 8) * 3 / 2) << 1;
    return new FingerprintTable(new long[capacity], new int[capacity]);
  }

  static FingerprintTable read(FlatReader in) {
    return new FingerprintTable(in.longs(), in.ints());
  }

  void write(DataOutputStream out) throws IOException {
    FlatWriter.longs(out, keys);
    FlatWriter.ints(out, rows);
  }

  /**
   * Enters a key.
   *
   * @throws IllegalStateException if two texts share a fingerprint, which no table may hold
   */
  void put(long key, int row) {
    int slot = slot(key);
    if (keys[slot] == key) {
      throw new IllegalStateException("two features share the fingerprint " + key);
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  /** The row of a key, or -1. */
  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? rows[slot] : ABSENT;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
