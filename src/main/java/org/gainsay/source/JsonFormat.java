package org.gainsay.source;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects one after the other: one a line, or one that runs over many lines, or an array of
 * them. They are told apart without holding more than two.
 *
 * @param lines whether the file's name promises one a line, so that even a single object is named
 *     by its line
 */
record JsonFormat(boolean lines) implements Format {
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Issue> issues)
      throws IOException {
    JsonObjects objects = new JsonObjects(input.stream());
    boolean alone = !lines;
    JsonObjects.@Nullable Found found = objects.next();
    while (found != null) {
      JsonObjects.@Nullable Found next;
      try {
        next = objects.next();
      } catch (IOException e) {
        deliver(input, found, false, documents, issues);
        input.at("line " + objects.line());
        throw e;
      }
      alone &= next == null;
      deliver(input, found, alone, documents, issues);
      found = next;
    }
  }

  private static void deliver(
      Input input,
      JsonObjects.Found found,
      boolean alone,
      Consumer<Document> documents,
      Consumer<Issue> issues) {
    String where = "line " + found.line();
    if (found.oversized()) {
      issues.accept(Issues.oversized(input.path(), where));
      return;
    }
    String id = alone ? input.path() : input.path() + ":" + found.line();
    documents.accept(new Document(id, where, Document.Kind.JSON, null, found.bytes(), Map.of()));
  }
}
