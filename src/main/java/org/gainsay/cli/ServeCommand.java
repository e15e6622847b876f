package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.fuseki.FusekiException;
import org.gainsay.graph.Iris;
import org.gainsay.query.Catalogue;
import org.gainsay.serve.GainsayServer;
import org.gainsay.serve.ServerOptions;
import org.gainsay.store.Tdb2Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Serves the graph over HTTP: SPARQL, linked data and an explorer.",
    descriptionHeading = "%n",
    description = {
      "Starts Apache Jena Fuseki over the store, for this machine alone and for reading alone"
          + " unless options say otherwise. Every IRI of the data opens as a page, as Turtle or as"
          + " JSON-LD. Ctrl-C stops it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gainsay serve",
      "  gainsay serve --port 8080 --store /data/graph --base http://localhost:8080/"
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = ServerOptions.DEFAULT_PORT;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description =
          "What the IRIs of the data begin with, as it was built. Default: ${DEFAULT-VALUE}.")
  private String base = Iris.DEFAULT_BASE;

  @Option(names = "--public", description = "Answer other machines too, not only this one.")
  private boolean everywhere;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description =
          "Let the users in this file (lines of user: password) load graphs at /gainsay-write.")
  private @Nullable Path passwords;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with more questions, as .rq files.")
  private @Nullable Path folder;

  @Mixin private final StoreOptions place = new StoreOptions();

  @Override
  public Integer call() {
    if (place.endpoint() != null) {
      throw new UsageException("serve starts a server over a folder; name it with --store.");
    }
    Catalogue catalogue = folder == null ? Catalogue.standard() : Catalogue.standard().with(folder);
    try (Tdb2Store store = place.openExisting();
        GainsayServer server = start(store, catalogue)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store)));
      Terminal.out().println("Serving " + place);
      Terminal.out().println("  pages and data  " + server.url());
      Terminal.out().println("  SPARQL          " + server.url() + "gainsay/sparql");
      Terminal.out().println("Ctrl-C stops it.");
      server.join();
    }
    return ExitCode.OK;
  }

  private GainsayServer start(Tdb2Store store, Catalogue catalogue) {
    try {
      return GainsayServer.start(store.dataset(), options(), catalogue);
    } catch (FusekiException e) {
      throw new UsageException(
          "cannot listen on port " + port + ": " + e.getMessage() + ". Name another with --port.",
          e);
    }
  }

  private ServerOptions options() {
    ServerOptions options = ServerOptions.at(port, new Iris(base).base());
    if (passwords != null) {
      if (!Files.isReadable(passwords)) {
        throw new UsageException("the password file " + passwords + " cannot be read.");
      }
      options = options.withPasswords(passwords);
    }
    return everywhere ? options.open() : options;
  }

  private static void stop(GainsayServer server, Tdb2Store store) {
    server.close();
    store.close();
  }
}
