package org.gainsay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into top-level JSON objects by counting braces outside of strings. An object that
 * breaks off is cut where the next line begins an object, or where a string meets the end of its
 * line, which JSON forbids; so one half line costs one article. What is no object is handed over a
 * line at a time, for the reader to report.
 */
final class JsonObjects {
  /**
   * @param line where it begins, from 1
   * @param oversized whether it was too large to be kept
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Found(byte[] bytes, int line, boolean oversized) {}

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private int line = 1;

  JsonObjects(InputStream in) {
    this.in = in;
  }

  int line() {
    return line;
  }

  @Nullable Found next() throws IOException {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    int start = skipToStart();
    if (start < 0) {
      return null;
    }
    int begins = line;
    int depth = 0;
    boolean braces = start == '{';
    boolean quoted = false;
    boolean escaped = false;
    boolean oversized = false;
    while (true) {
      int b = take();
      if (b < 0) {
        break;
      }
      if (object.size() < Document.MAX_BYTES) {
        object.write(b);
      } else {
        oversized = true;
      }
      if (b == '\n') {
        line++;
        if (!braces || quoted || peek() == '{') {
          break;
        }
      } else if (escaped) {
        escaped = false;
      } else if (quoted) {
        escaped = b == '\\';
        quoted = b != '"';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '{') {
        depth++;
      } else if (b == '}' && --depth == 0 && braces) {
        break;
      }
    }
    return new Found(oversized ? new byte[0] : object.toByteArray(), begins, oversized);
  }

  /** Passes over blanks and the brackets and commas of an array; -1 at the end. */
  private int skipToStart() throws IOException {
    while (true) {
      int b = peek();
      boolean between = b == '[' || b == ']' || b == ',' || b == 0xEF || b == 0xBB || b == 0xBF;
      if (b < 0 || (b > ' ' && !between)) {
        return b;
      }
      line += take() == '\n' ? 1 : 0;
    }
  }

  private int peek() throws IOException {
    if (next == filled) {
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      next = 0;
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[next] & 0xff;
  }

  private int take() throws IOException {
    int b = peek();
    next += b < 0 ? 0 : 1;
    return b;
  }
}
