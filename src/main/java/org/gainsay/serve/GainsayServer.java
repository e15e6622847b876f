package org.gainsay.serve;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.ctl.ActionPing;
import org.apache.jena.fuseki.ctl.ActionStats;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.gainsay.query.Catalogue;
import org.gainsay.query.Endpoint;

/**
 * A running server over a store. The public service {@code /gainsay} can be asked and read, never
 * written; {@code /gainsay-write} takes graphs from the users of a password file and is there only
 * if one is given. Nothing offers SPARQL Update.
 */
public final class GainsayServer implements AutoCloseable {
  /** The dataset that anybody may read. */
  public static final String PUBLIC = "/gainsay";

  /** The dataset that takes graphs; the Graph Store Protocol and RDF Patch alone. */
  public static final String WRITE = "/gainsay-write";

  private final FusekiServer server;

  private GainsayServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts to serve; returns once requests are answered.
   *
   * @param dataset stays open when the server stops
   * @throws org.apache.jena.fuseki.FusekiException if the port is taken
   */
  public static GainsayServer start(
      DatasetGraph dataset, ServerOptions options, Catalogue catalogue) {
    SafeSettings.apply();
    DatasetGraph view = PublicView.of(dataset);
    SafeSettings.apply(view.getContext(), options.timeout());
    Endpoint store = Endpoint.of(view);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .loopback(!options.everywhere())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true)
            .addFilter("/*", new RequestLimits(options.bodyLimit()))
            .addFilter(ExplorerFiles.PATH + "/*", new ExplorerRequests())
            .add(PUBLIC, readOnly(view));
    addPages(builder, store, options.base(), catalogue);
    addExplorer(builder);
    Path passwords = options.passwords();
    if (passwords != null) {
      builder
          .passwordFile(passwords.toString())
          .auth(AuthScheme.BASIC)
          .realm("Gainsay")
          .add(WRITE, readWrite(dataset));
    }
    return new GainsayServer(builder.build().start());
  }

  private static DataService.Builder readOnly(DatasetGraph dataset) {
    return DataService.newBuilder(dataset)
        .addEndpoint(Operation.Query)
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.Query, "query")
        .addEndpoint(Operation.GSP_R)
        .addEndpoint(Operation.GSP_R, "data");
  }

  private static DataService.Builder readWrite(DatasetGraph dataset) {
    return DataService.newBuilder(dataset)
        .setAuthPolicy(Auth.ANY_USER)
        .addEndpoint(Operation.GSP_RW)
        .addEndpoint(Operation.GSP_RW, "data")
        .addEndpoint(Operation.Patch, "patch");
  }

  private static void addPages(
      FusekiServer.Builder builder, Endpoint store, String base, Catalogue catalogue) {
    StartPage start = new StartPage(catalogue, store);
    builder.addServlet("", start).addServlet(StartPage.STYLE, start);
    builder.addServlet("/queries/*", new Questions(catalogue, store, base));
    LinkedData data = new LinkedData(new Descriptions(store, base), base);
    LinkedData.FOLDERS.forEach(folder -> builder.addServlet("/" + folder + "/*", data));
    Vocabulary vocabulary = new Vocabulary();
    for (String path : new String[] {"/ns", "/ns.ttl", "/ns.jsonld", "/ns.nt", "/ns.rdf"}) {
      builder.addServlet(path, vocabulary);
    }
    builder.addServlet("/codes/*", vocabulary);
  }

  /** The explorer and the little that it asks of a server; none of the admin functions. */
  private static void addExplorer(FusekiServer.Builder builder) {
    builder.addServlet(ExplorerFiles.PATH + "/*", new ExplorerFiles());
    builder.addProcessor("/$/server", new ActionServerStatus());
    builder.addProcessor(ExplorerFiles.PATH + "/$/server", new ActionServerStatus());
    builder.addProcessor(ExplorerFiles.PATH + "/$/stats/*", new ActionStats());
    builder.addServlet(ExplorerFiles.PATH + "/$/ping", new ActionPing());
  }

  /** Where it listens, with a slash at the end: {@code http://localhost:3030/}. */
  public URI url() {
    return URI.create("http://localhost:" + server.getHttpPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
