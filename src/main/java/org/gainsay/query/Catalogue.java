package org.gainsay.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The saved queries, by name: those that come with the program and those of a user's folder. */
public final class Catalogue {
  private static final Pattern QUERY_FILE = Pattern.compile("(?:queries/)?([^/]+)\\.rq");
  private static final int NEAR = 2;

  private final NavigableMap<String, String> texts;

  private Catalogue(NavigableMap<String, String> texts) {
    this.texts = texts;
  }

  /** The queries that come with the program. */
  public static Catalogue standard() {
    NavigableMap<String, String> texts = new TreeMap<>();
    for (String name : resourceNames()) {
      texts.put(name, resource(name));
    }
    return new Catalogue(texts);
  }

  /**
   * These queries and those of a folder; one of the same name takes the place of ours.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public Catalogue with(Path folder) {
    NavigableMap<String, String> all = new TreeMap<>(texts);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher m = QUERY_FILE.matcher(String.valueOf(file.getFileName()));
        if (m.matches()) {
          all.put(m.group(1), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of queries " + folder + " cannot be read", e);
    }
    return new Catalogue(all);
  }

  /**
   * All of them, by name.
   *
   * @throws MalformedQuery for a file that is no query
   */
  public List<SavedQuery> all() {
    return texts.keySet().stream().map(this::get).toList();
  }

  /**
   * The query of that name.
   *
   * @throws UnknownQuery if there is none; it carries the names that are like it
   * @throws MalformedQuery if the file is no query
   */
  public SavedQuery get(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new UnknownQuery(name, near(name));
    }
    return SavedQuery.parse(name, text);
  }

  private List<String> near(String name) {
    Set<String> asked = words(name);
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (String known : texts.keySet()) {
      Set<String> words = words(known);
      words.retainAll(asked);
      shared.put(known, words.size());
    }
    return texts.keySet().stream()
        .filter(known -> known.contains(name) || shared.getOrDefault(known, 0) > 0)
        .sorted(Comparator.comparingInt(known -> -shared.getOrDefault(known, 0)))
        .limit(NEAR)
        .toList();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\W+", -1)));
  }

  /** A lookup that comes with the program. */
  static SavedQuery lookup(String name) {
    String path = "lookup/" + name;
    return SavedQuery.parse(path, resource(path));
  }

  private static String resource(String name) {
    String path = "queries/" + name + ".rq";
    try (InputStream in = Catalogue.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new MalformedQuery(name, "there is no file " + path + " in the program", null);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Lists the program's own jar or class folder, which is where its queries are. */
  private static List<String> resourceNames() {
    try {
      URI home = Catalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(home);
      return Files.isDirectory(place) ? names(place.resolve("queries")) : namesInJar(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no URI", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be listed", e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return matches(files.map(file -> String.valueOf(file.getFileName())));
    }
  }

  private static List<String> namesInJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return matches(
          file.stream().map(java.util.zip.ZipEntry::getName).filter(n -> n.startsWith("queries/")));
    }
  }

  private static List<String> matches(Stream<String> files) {
    return files.map(QUERY_FILE::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
  }
}
