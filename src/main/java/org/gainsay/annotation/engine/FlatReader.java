package org.gainsay.annotation.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Reads what {@link FlatWriter} wrote, in the same order. */
final class FlatReader {
  private final ByteBuffer bytes;

  private FlatReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static FlatReader of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new FlatReader(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  int number() {
    return bytes.getInt();
  }

  boolean atEnd() {
    return !bytes.hasRemaining();
  }

  long[] longs() {
    long[] values = new long[bytes.getInt()];
    bytes.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  int[] ints() {
    int[] values = new int[bytes.getInt()];
    bytes.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  byte[] bytes() {
    byte[] values = new byte[bytes.getInt()];
    bytes.get(values);
    return values;
  }

  List<String> strings() {
    return List.of(new String(bytes(), StandardCharsets.UTF_8).split("\n", -1));
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }
}
