package org.gainsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output as a stream that tells when its reader has gone, and that close leaves open. */
final class StandardOutput extends OutputStream {
  private final FileOutputStream stream = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int b) throws IOException {
    stream.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    stream.write(bytes, offset, length);
  }
}
