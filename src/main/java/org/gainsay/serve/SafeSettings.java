package org.gainsay.serve;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngine;
import org.apache.jena.sparql.modify.UpdateEngineFactory;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;

/** Switches off what Jena allows by default and a server must not. They hold for the process. */
final class SafeSettings {
  private static final NoLoad NO_LOAD = new NoLoad();

  private SafeSettings() {}

  /** Nothing that a request holds may make this machine read a file or call an address. */
  static synchronized void apply() {
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(SafeSettings::refuse));
    if (!UpdateEngineRegistry.containsFactory(NO_LOAD)) {
      UpdateEngineRegistry.addFactory(NO_LOAD);
    }
  }

  /** What queries of the dataset are held to. */
  static void apply(Context context, Duration timeout) {
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
  }

  private static com.apicatalog.jsonld.document.Document refuse(
      java.net.URI url, com.apicatalog.jsonld.loader.DocumentLoaderOptions options)
      throws JsonLdError {
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Contexts of other places are not read");
  }

  /** Runs updates as usual, but for LOAD. */
  private static final class NoLoad implements UpdateEngineFactory {
    @Override
    public boolean accept(DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public UpdateEngine create(DatasetGraph dataset, Binding input, Context context) {
      return new UpdateEngineMain(dataset, input, context) {
        @Override
        protected UpdateVisitor prepareWorker() {
          return new UpdateEngineWorker(datasetGraph, inputBinding, this.context) {
            @Override
            public void visit(UpdateLoad update) {
              throw new UpdateException("LOAD is not allowed");
            }
          };
        }
      };
    }
  }
}
