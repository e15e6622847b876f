package org.gainsay.source;

import java.io.IOException;
import java.util.function.Consumer;

/** Takes the documents out of one kind of file, one after the other. */
interface Format {
  /**
   * Hands over every document of the input that can be read. What is wrong with one document is
   * reported and the rest goes on.
   *
   * @throws IOException if the input cannot be read further; {@link Input#position} then says where
   */
  void read(Input input, Consumer<Document> documents, Consumer<Issue> issues) throws IOException;
}
