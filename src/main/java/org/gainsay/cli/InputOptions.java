package org.gainsay.cli;

import java.util.List;
import org.gainsay.graph.Iris;
import org.gainsay.source.Shard;
import org.gainsay.source.Sources;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files and folders with articles: HTML, plain text, JSON Lines, RSS or Atom, WARC, each"
              + " also gzipped. - reads standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads to work with; the result is the same. Default: one a core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the data begin with. Default: ${DEFAULT-VALUE}.",
      defaultValue = Iris.DEFAULT_BASE)
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--shard",
      paramLabel = "i/n",
      description =
          "Read only part i of n equal parts, so that n machines can share the work. Which part an"
              + " article is in depends on its path alone.")
  private String shard = "1/1";

  List<String> paths() {
    return paths;
  }

  int jobs() {
    if (jobs < 1) {
      throw new UsageException("--jobs must be 1 or more, not " + jobs + ".");
    }
    return jobs;
  }

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base must be an http or https address, not " + base + ".", e);
    }
  }

  Sources sources() {
    try {
      return new Sources(paths, System.in, Shard.parse(shard));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--shard: " + e.getMessage() + ".", e);
    }
  }
}
