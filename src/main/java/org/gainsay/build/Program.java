package org.gainsay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.gainsay.graph.Provenance;

/**
 * What this program is, for provenance: its version, and a hash of the code and the data that
 * decide which acts are found. A changed word list gives another hash, so that a store is brought
 * up to date by building it again.
 */
public final class Program {
  private static final List<String> DECIDING =
      List.of("article", "annotation", "party", "speech", "extract", "link", "graph");
  private static final int DIGITS = 16;

  private Program() {}

  /** The version; "development" where the program does not run from its jar. */
  public static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** Version and hash. */
  public static Provenance provenance() {
    return new Provenance(version(), "gainsay " + version() + ", rules and data " + hash());
  }

  private static String hash() {
    try {
      Path place =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      SortedMap<String, Long> sums =
          Files.isDirectory(place) ? sumsOfFolder(place) : sumsOfJar(place);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sums.forEach(
          (name, sum) -> digest.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("the program's own place cannot be found", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  private static boolean decides(String name) {
    return DECIDING.stream().anyMatch(each -> name.startsWith("org/gainsay/" + each + "/"));
  }

  private static SortedMap<String, Long> sumsOfJar(Path jar) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> !entry.isDirectory() && decides(entry.getName()))
          .forEach((ZipEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
    }
    return sums;
  }

  private static SortedMap<String, Long> sumsOfFolder(Path classes) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (decides(name)) {
          sums.put(name, sum(file));
        }
      }
    }
    return sums;
  }

  private static long sum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      sum.update(in.readAllBytes());
    }
    return sum.getValue();
  }
}
