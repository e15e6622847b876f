package org.gainsay.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** An open file, unpacked if it was gzipped, and how far it has been read. */
final class Input {
  private static final int HEAD = 8192;

  private final String path;
  private final InputStream stream;
  private final byte[] head;
  private final boolean cut;
  private String position = "";

  private Input(String path, InputStream stream, byte[] head, boolean cut) {
    this.path = path;
    this.stream = stream;
    this.head = head;
    this.cut = cut;
  }

  static Input open(String path, InputStream raw) throws IOException {
    BufferedInputStream packed = new Steady(raw);
    byte[] magic = peek(packed, 2);
    boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    BufferedInputStream plain =
        gzip ? new BufferedInputStream(new Gunzip(packed), 1 << 16) : packed;
    try {
      return new Input(path, plain, peek(plain, HEAD), false);
    } catch (EOFException e) {
      return new Input(path, plain, new byte[0], true);
    }
  }

  private static byte[] peek(BufferedInputStream in, int size) throws IOException {
    in.mark(size);
    byte[] start = new byte[size];
    int filled = 0;
    while (filled < size) {
      int n;
      try {
        n = in.read(start, filled, size - filled);
      } catch (EOFException e) {
        if (filled == 0) {
          throw e;
        }
        break;
      }
      if (n < 0) {
        break;
      }
      filled += n;
    }
    in.reset();
    return Arrays.copyOf(start, filled);
  }

  String path() {
    return path;
  }

  InputStream stream() throws EOFException {
    if (cut) {
      throw new EOFException("the stream ends in its first block");
    }
    return stream;
  }

  /** The first bytes, at most 8192. */
  byte[] head() {
    return head;
  }

  boolean cut() {
    return cut;
  }

  void at(String where) {
    position = where;
  }

  String position() {
    return position;
  }

  /**
   * Answers that nothing is ready, so that a buffer around it takes what one read gives and does
   * not lose it when the next one meets the broken end.
   */
  private static final class Gunzip extends GZIPInputStream {
    Gunzip(InputStream in) throws IOException {
      super(in, 1 << 16);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /**
   * GZIPInputStream asks {@code available()} whether another member follows, and a pipe may answer
   * zero in the middle of a file; this looks ahead instead.
   */
  private static final class Steady extends BufferedInputStream {
    Steady(InputStream in) {
      super(in, 1 << 16);
    }

    @Override
    public synchronized int available() throws IOException {
      int ready = super.available();
      if (ready > 0) {
        return ready;
      }
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
  }
}
