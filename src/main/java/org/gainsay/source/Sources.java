package org.gainsay.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Streams the documents of files, of folders with all below them in the order of their names, and
 * of standard input. What a file is shows in its content; gzipped files are unpacked on the way. Of
 * JSON Lines and web archives one document is held at a time.
 *
 * <p>In a folder, hidden files, {@code README} files, Markdown, style sheets and scripts are passed
 * over, for they are never articles; every other file gives documents or an issue.
 */
public final class Sources {
  /** The path that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern NEVER_ARTICLES =
      Pattern.compile("\\..*|readme(\\..*)?|.*\\.(md|css|js)");

  private final List<String> paths;
  private final InputStream standardInput;
  private final Shard shard;

  /**
   * @param paths files, folders, or {@link #STANDARD_INPUT}
   * @param standardInput what {@code -} reads
   * @param shard the part of the documents to hand over
   */
  public Sources(List<String> paths, InputStream standardInput, Shard shard) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
    this.shard = shard;
  }

  /**
   * Hands over every document, one after the other in the calling thread, and every issue. Does not
   * throw for anything that an input holds; what the consumers throw passes through.
   */
  public void read(Consumer<Document> documents, Consumer<Issue> issues) {
    Consumer<Document> ours =
        document -> {
          if (shard.holds(document.id())) {
            documents.accept(document);
          }
        };
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        read(path, standardInput, ours, issues);
      } else {
        try {
          walk(Path.of(path), true, ours, issues);
        } catch (InvalidPathException e) {
          issues.accept(
              new Issue(
                  path, IssueCode.UNREADABLE_INPUT, "", "This is no path. Check its characters."));
        }
      }
    }
  }

  private void walk(
      Path path, boolean named, Consumer<Document> documents, Consumer<Issue> issues) {
    String name = path.toString().replace('\\', '/');
    try {
      if (Files.isDirectory(path)) {
        if (!named && isLoop(path)) {
          throw new FileSystemLoopException(name);
        }
        for (Path child : children(path)) {
          walk(child, false, documents, issues);
        }
      } else if (named || Files.isRegularFile(path) || !Files.exists(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          read(name, in, documents, issues);
        }
      } else {
        issues.accept(
            new Issue(
                name,
                IssueCode.UNREADABLE_INPUT,
                "",
                "This is a device or a pipe, not a file. Name it on the command line to read it."));
      }
    } catch (IOException e) {
      issues.accept(Issues.of(name, "", e));
    }
  }

  private static boolean isLoop(Path folder) throws IOException {
    if (!Files.isSymbolicLink(folder)) {
      return false;
    }
    Path target = folder.toRealPath();
    Path parent = folder.toAbsolutePath().getParent();
    return parent != null && parent.toRealPath().startsWith(target);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(child -> !isNeverAnArticle(child)).sorted().toList();
    }
  }

  private static boolean isNeverAnArticle(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    return folder ? name.startsWith(".") : NEVER_ARTICLES.matcher(name).matches();
  }

  private static void read(
      String path, InputStream raw, Consumer<Document> documents, Consumer<Issue> issues) {
    Input input;
    try {
      input = Input.open(path, raw);
    } catch (IOException e) {
      issues.accept(Issues.of(path, "", e));
      return;
    }
    try {
      if (input.head().length == 0 && !input.cut()) {
        issues.accept(Issues.empty(path));
        return;
      }
      Optional<Format> format = Sniffer.format(input);
      if (format.isEmpty()) {
        issues.accept(Issues.binary(path));
        return;
      }
      format.get().read(input, documents, issues);
    } catch (IOException e) {
      issues.accept(Issues.of(path, input.position(), e));
    }
  }
}
