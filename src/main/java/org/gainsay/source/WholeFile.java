package org.gainsay.source;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/** A file that is one document. */
record WholeFile(Document.Kind kind) implements Format {
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Issue> issues)
      throws IOException {
    byte[] bytes = input.stream().readNBytes(Document.MAX_BYTES + 1);
    if (bytes.length > Document.MAX_BYTES) {
      issues.accept(Issues.oversized(input.path(), ""));
      return;
    }
    documents.accept(new Document(input.path(), "", kind, null, bytes, Map.of()));
  }
}
