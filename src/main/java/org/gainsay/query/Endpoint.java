package org.gainsay.query;

import java.net.URI;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.gainsay.store.StoreException;

/** Whatever answers SPARQL: a dataset of this process, or a server. */
public interface Endpoint {
  /** Asks, reads the whole answer and lets go of whatever was held for it. */
  <T> T ask(Query query, java.util.function.Function<QueryExec, T> reader);

  /** A dataset of this process; each question is one read transaction. */
  static Endpoint of(DatasetGraph dataset) {
    return new Endpoint() {
      @Override
      public <T> T ask(Query query, java.util.function.Function<QueryExec, T> reader) {
        return Txn.calculateRead(
            dataset,
            () -> {
              try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                return reader.apply(exec);
              }
            });
      }
    };
  }

  /**
   * The SPARQL query service at an address, for example {@code
   * http://localhost:3030/gainsay/sparql}. Asking it throws a {@link StoreException} where nothing
   * answers there, or something that refuses the question.
   */
  static Endpoint at(URI address) {
    return new Endpoint() {
      @Override
      public <T> T ask(Query query, java.util.function.Function<QueryExec, T> reader) {
        try (QueryExec exec = QueryExecHTTP.service(address.toString()).query(query).build()) {
          return reader.apply(exec);
        } catch (QueryExceptionHTTP | HttpException e) {
          throw new StoreException(
              address.toString(),
              "The store at "
                  + address
                  + " does not answer the question. See that it runs and that the address is that"
                  + " of its dataset.",
              e);
        }
      }
    };
  }
}
