package org.gainsay.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.serve.GainsayServer;
import org.gainsay.store.Endpoint;
import org.gainsay.store.GraphStore;
import org.gainsay.store.HttpStore;
import org.gainsay.store.Tdb2Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store is meant. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:GAINSAY_STORE:-store}",
      description =
          "The folder of the embedded store. Default: store here, or what GAINSAY_STORE says.")
  private Path folder = Path.of("store");

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "A running server instead: a dataset of Fuseki, for example http://localhost:3030/gainsay;"
              + " to load, http://user:password@localhost:3030/gainsay-write.")
  private @Nullable URI endpoint;

  /** The store to write to; it is made where there is none. */
  GraphStore open() {
    return endpoint == null ? Tdb2Store.open(folder) : HttpStore.connect(addresses(endpoint));
  }

  /** A server of ours takes graphs at one address and questions at another; Fuseki has one. */
  private static Endpoint addresses(URI endpoint) {
    String user = endpoint.getUserInfo();
    String dataset =
        user == null
            ? endpoint.toString()
            : endpoint.toString().replace(endpoint.getRawUserInfo() + "@", "");
    Endpoint plain =
        dataset.endsWith(GainsayServer.WRITE)
            ? new Endpoint(
                dataset.replace(GainsayServer.WRITE, GainsayServer.PUBLIC), dataset, dataset, null)
            : Endpoint.fuseki(dataset);
    int colon = user == null ? -1 : user.indexOf(':');
    return user == null || colon < 0
        ? plain
        : plain.as(user.substring(0, colon), user.substring(colon + 1));
  }

  /** The embedded store to read from. */
  Tdb2Store openExisting() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "there is no store in "
              + folder.toAbsolutePath().normalize()
              + ". Build one first, for example: gainsay build samples --store "
              + folder);
    }
    return Tdb2Store.open(folder);
  }

  @Nullable URI endpoint() {
    return endpoint;
  }

  /** How the user would name it again. */
  String named() {
    if (endpoint != null) {
      return " --endpoint " + addresses(endpoint).query();
    }
    return folder.toString().equals("store") || System.getenv("GAINSAY_STORE") != null
        ? ""
        : " --store " + folder;
  }

  /** Where it can be asked, without the password that loading takes. */
  @Override
  public String toString() {
    return endpoint == null
        ? folder.toAbsolutePath().normalize().toString()
        : addresses(endpoint).query();
  }
}
