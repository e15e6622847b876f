package org.gainsay.annotation.engine;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Everything that the engine has learned. */
record FlatModels(
    FlatClassifier tagger,
    FlatClassifier parser,
    FlatLexicon ambiguityClasses,
    FlatLexicon wordClusters) {

  /** Closes every file, so that one cut short is told from a whole one. */
  private static final int END = 0x47534159;

  /** Makes them from what the library packs, which takes half a minute or less. */
  static FlatModels unpack() {
    // The parser alone needs 600 MB while it is unpacked, so the others follow one another.
    CompletableFuture<FlatClassifier> parser =
        CompletableFuture.supplyAsync(() -> Flattening.of(PackedModel.PARSER.read()));
    FlatClassifier tagger = Flattening.of(PackedModel.TAGGER.read());
    FlatLexicon classes = FlatLexicon.of(words(PackedModel.AMBIGUITY_CLASSES));
    FlatLexicon clusters = FlatLexicon.of(words(PackedModel.WORD_CLUSTERS));
    return new FlatModels(tagger, parser.join(), classes, clusters);
  }

  /**
   * Reads them from a folder, side by side.
   *
   * @throws NoSuchFileException if they are not there
   * @throws IOException if they cannot be read or are damaged
   */
  static FlatModels read(Path folder) throws IOException {
    CompletableFuture<FlatClassifier> parser =
        start(folder.resolve("parser"), FlatClassifier::read);
    CompletableFuture<FlatLexicon> clusters = start(folder.resolve("clusters"), FlatLexicon::read);
    CompletableFuture<FlatLexicon> classes = start(folder.resolve("classes"), FlatLexicon::read);
    CompletableFuture<FlatClassifier> tagger =
        start(folder.resolve("tagger"), FlatClassifier::read);
    try {
      return new FlatModels(tagger.join(), parser.join(), classes.join(), clusters.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Writes them into a folder that exists. */
  void write(Path folder) throws IOException {
    write(folder.resolve("tagger"), tagger::write);
    write(folder.resolve("parser"), parser::write);
    write(folder.resolve("classes"), ambiguityClasses::write);
    write(folder.resolve("clusters"), wordClusters::write);
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static void write(Path file, Writing writing) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      writing.to(out);
      out.writeInt(END);
    }
  }

  private static <T> CompletableFuture<T> start(Path file, Function<FlatReader, T> reading) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            FlatReader in = FlatReader.of(file);
            T read = reading.apply(in);
            if (in.number() != END || !in.atEnd()) {
              throw new IOException("damaged: " + file);
            }
            return read;
          } catch (IOException e) {
            throw new CompletionException(e);
          } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new CompletionException(new IOException("damaged: " + file, e));
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ? extends Collection<String>> words(PackedModel model) {
    return (Map<String, ? extends Collection<String>>) model.read();
  }
}
