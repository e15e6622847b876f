package org.gainsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.gainsay.graph.NamedGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpStoreTest extends StoreContract {
  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  private final FusekiServer server;
  private final GraphStore store;

  HttpStoreTest() {
    server =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/ds", dataset)
            .add("/public", new DatasetGraphReadOnly(dataset), false)
            .build()
            .start();
    store = HttpStore.connect(Endpoint.fuseki(addressOf(server, "/ds")));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private String address(String path) {
    return addressOf(server, path);
  }

  private static String addressOf(FusekiServer server, String path) {
    return "http://localhost:" + server.getPort() + path;
  }

  @Override
  GraphStore store() {
    return store;
  }

  @Override
  DatasetGraph dataset() {
    return dataset;
  }

  @Override
  GraphStore reopened() {
    return HttpStore.connect(Endpoint.fuseki(address("/ds")));
  }

  @Test
  void withoutQuadsEachGraphIsPutByItself() {
    List<NamedGraph> graphs = Graphs.upTo(3);
    String plain = address("/ds");
    HttpStore.connect(new Endpoint(plain, plain, null, null)).put(graphs);
    String alone = Dump.of(dataset);
    HttpStore.connect(new Endpoint(plain, plain, plain, null)).put(graphs);
    assertEquals(alone, Dump.of(dataset));
    assertTrue(alone.lines().count() > 3);
  }

  @Test
  void anAddressThatTakesNoQuadsFallsBackToPutting() {
    String plain = address("/ds");
    Endpoint odd = new Endpoint(plain, plain, address("/ds/nothing-here"), null);
    HttpStore.connect(odd).put(Graphs.upTo(3));
    assertTrue(reopened().contains(Graphs.numbered(2, "accused").version()));
  }

  @Test
  void aStoreThatTakesNoWritesSaysSo() {
    GraphStore readOnly = HttpStore.connect(Endpoint.fuseki(address("/public")));
    StoreException refused = assertThrows(StoreException.class, () -> readOnly.put(Graphs.upTo(1)));
    assertTrue(String.valueOf(refused.getMessage()).contains("writable address"));
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    String gone = address("/ds");
    server.stop();
    StoreException failed =
        assertThrows(StoreException.class, () -> HttpStore.connect(Endpoint.fuseki(gone)));
    assertEquals(gone, failed.place());
  }
}
