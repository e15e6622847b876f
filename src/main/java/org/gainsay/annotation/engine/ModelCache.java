package org.gainsay.annotation.engine;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder that keeps the models unpacked from one run to the next. Its name holds the checksums
 * of the packed models and the version of the format, so another release never reads it. It is
 * written beside its place and then renamed: processes that start together do not disturb each
 * other, and one that is killed leaves nothing half done.
 */
final class ModelCache {
  private static final int FORMAT = 2;

  private final Path folder;
  private final String name;
  private final Supplier<FlatModels> unpacking;
  private final Consumer<String> notices;

  /**
   * @param folder may be missing
   * @param name what tells these models from those of another release
   * @param unpacking makes them, which takes long
   * @param notices told of it
   */
  ModelCache(Path folder, String name, Supplier<FlatModels> unpacking, Consumer<String> notices) {
    this.folder = folder;
    this.name = name;
    this.unpacking = unpacking;
    this.notices = notices;
  }

  /** The cache of the models that the program comes with. */
  static ModelCache standard(Consumer<String> notices) {
    Path home = Path.of(System.getProperty("user.home"));
    return new ModelCache(place(System.getenv(), home), name(), FlatModels::unpack, notices);
  }

  /**
   * {@code GAINSAY_CACHE}, else {@code XDG_CACHE_HOME/gainsay}, else {@code ~/.cache/gainsay}.
   *
   * @param environment the variables of the process
   * @param home the user's folder
   */
  static Path place(Map<String, String> environment, Path home) {
    return variable(environment, "GAINSAY_CACHE")
        .or(() -> variable(environment, "XDG_CACHE_HOME").map(base -> base.resolve("gainsay")))
        .orElseGet(() -> home.resolve(".cache").resolve("gainsay"));
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }

  /** Reads the models, after unpacking them where that has not been done. */
  FlatModels models() {
    Path place = folder.resolve(name);
    try {
      return FlatModels.read(place);
    } catch (IOException e) {
      notices.accept(
          "unpacking the language models into " + place + " (once, about half a minute) …");
    }
    FlatModels models = unpacking.get();
    try {
      keep(models, place);
    } catch (IOException e) {
      notices.accept(
          "warning: cannot keep the unpacked language models ("
              + e
              + "); every start will take half a minute. Set GAINSAY_CACHE to a folder that can"
              + " be written.");
    }
    return models;
  }

  private void keep(FlatModels models, Path place) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempDirectory(folder, "unfinished-");
    try {
      models.write(unfinished);
      if (Files.isDirectory(place)) {
        // A damaged one: nobody could read it.
        delete(place);
      }
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      delete(unfinished);
      if (!Files.isDirectory(place)) {
        throw e;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }

  private static String name() {
    StringBuilder name = new StringBuilder("nlp4j-" + FORMAT);
    for (PackedModel model : PackedModel.values()) {
      name.append('-').append(Long.toHexString(model.checksum()));
    }
    return name.toString();
  }
}
