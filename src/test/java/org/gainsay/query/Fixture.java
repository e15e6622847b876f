package org.gainsay.query;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Six small articles about states that do not exist, as their graphs look in a store. */
public final class Fixture {
  private Fixture() {}

  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(dataset, "src/test/resources/queries/fixture.trig");
    return dataset;
  }
}
