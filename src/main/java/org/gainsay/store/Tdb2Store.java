package org.gainsay.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.gainsay.graph.GraphVersion;
import org.gainsay.graph.NamedGraph;

/**
 * An embedded TDB2 store in a folder, for one process at a time. A batch is one transaction: after
 * a power cut exactly the batches that were taken are there.
 */
public final class Tdb2Store implements GraphStore {
  private static final Node OF_ARTICLE = StoreTerms.OF_ARTICLE;
  private static final Pattern PROCESS = Pattern.compile("process(?: id)? (\\d+)");

  private final Path folder;
  private final DatasetGraph dataset;
  private final Beside beside = new Beside();

  private Tdb2Store(Path folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /**
   * Opens the store in the folder, or makes one there.
   *
   * @throws StoreLockedException if another process has it open
   * @throws StoreException if the folder cannot be a store
   */
  public static Tdb2Store open(Path folder) {
    prepare(folder);
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Tdb2Store(folder, dataset);
    } catch (DBOpEnvException e) {
      throw new StoreLockedException(folder.toString(), holder(e), e);
    }
  }

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!isEmpty(folder) && !Files.exists(folder.resolve("tdb.lock"))) {
        throw new StoreException(
            folder.toString(),
            "The folder " + folder + " holds something else than a store. Name another one.",
            null);
      }
    } catch (IOException e) {
      throw new StoreException(
          folder.toString(), "Cannot make or read the folder " + folder + ": " + e, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  private static long holder(Exception e) {
    Matcher matcher = PROCESS.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }

  /** The dataset itself; its default graph is the union of the named graphs. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public boolean contains(GraphVersion version) {
    Node graph = NodeFactory.createURI(version.graph());
    Node fingerprint = NodeFactory.createLiteralString(version.fingerprint());
    boolean held =
        Txn.calculateRead(
            dataset, () -> dataset.contains(graph, graph, StoreTerms.FINGERPRINT, fingerprint));
    if (held) {
      beside.remember(version);
    }
    return held;
  }

  @Override
  public synchronized void put(List<NamedGraph> batch) {
    batch.forEach(graph -> beside.remember(graph.version()));
    Txn.executeWrite(dataset, () -> batch.forEach(this::replace));
  }

  private void replace(NamedGraph graph) {
    Node name = NodeFactory.createURI(graph.iri());
    for (Node old : graphsOf(graph.version().article())) {
      if (old.equals(name) || beside.drops(graph.version(), old.getURI())) {
        dataset.removeGraph(old);
      }
    }
    graph.triples().find().forEach(triple -> dataset.add(Quad.create(name, triple)));
  }

  private List<Node> graphsOf(String article) {
    return Iter.iter(dataset.find(Node.ANY, Node.ANY, OF_ARTICLE, NodeFactory.createURI(article)))
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .map(Quad::getGraph)
        .toList();
  }

  @Override
  public synchronized void putAsIs(PlainGraph graph) {
    Node name = NodeFactory.createURI(graph.iri());
    Txn.executeWrite(
        dataset,
        () -> {
          if (!dataset.getGraph(name).isIsomorphicWith(graph.triples())) {
            dataset.removeGraph(name);
            graph.triples().find().forEach(triple -> dataset.add(Quad.create(name, triple)));
          }
        });
  }

  /**
   * Gives back the space of replaced graphs: TDB2 only ever appends. Worth it after big changes.
   */
  public synchronized void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  @Override
  public synchronized void close() {
    TDBInternal.expel(dataset);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
