package org.gainsay.annotation.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays as their length and their elements, big end first. */
final class FlatWriter {
  private FlatWriter() {}

  static void longs(DataOutputStream out, long[] values) throws IOException {
    byte[] bytes = new byte[values.length * Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().put(values);
    write(out, values.length, bytes);
  }

  static void ints(DataOutputStream out, int[] values) throws IOException {
    byte[] bytes = new byte[values.length * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(values);
    write(out, values.length, bytes);
  }

  static void bytes(DataOutputStream out, byte[] values) throws IOException {
    write(out, values.length, values);
  }

  /** Texts without line breaks. */
  static void strings(DataOutputStream out, List<String> values) throws IOException {
    bytes(out, String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, int length, byte[] bytes) throws IOException {
    out.writeInt(length);
    out.write(bytes);
  }
}
