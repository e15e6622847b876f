package org.gainsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.gainsay.graph.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tdb2StoreTest extends StoreContract {
  private final Path folder;
  private Tdb2Store store;

  Tdb2StoreTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = Tdb2Store.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  GraphStore store() {
    return store;
  }

  @Override
  DatasetGraph dataset() {
    return store.dataset();
  }

  @Override
  GraphStore reopened() {
    store.close();
    store = Tdb2Store.open(folder.resolve("store"));
    return store;
  }

  @Test
  void theDefaultGraphIsTheUnion() {
    store.put(List.of(Fixture.disputeGraph()));
    store.putOntology();
    String query =
        "PREFIX gs: <https://w3id.org/gainsay/ns#>"
            + " ASK { ?act a ?class . ?class gs:cameoCode"
            + " <https://w3id.org/gainsay/codes/cameo/016> }";
    boolean found =
        Txn.calculateRead(dataset(), () -> QueryExec.dataset(dataset()).query(query).ask());
    assertTrue(found, () -> QueryFactory.create(query).toString());
  }

  @Test
  void compactingKeepsEverything() {
    store.put(Graphs.upTo(20));
    String before = Dump.of(dataset());
    store.compact();
    assertEquals(before, Dump.of(dataset()));
    store.put(Graphs.upTo(21));
    assertTrue(reopened().contains(Graphs.numbered(20, "accused").version()));
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "Dear");
    StoreException refused = assertThrows(StoreException.class, () -> Tdb2Store.open(home));
    assertEquals(
        "The folder " + home + " holds something else than a store. Name another one.",
        refused.getMessage());
  }
}
