package org.gainsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.update.UpdateException;
import org.gainsay.query.Answer;
import org.gainsay.query.Catalogue;
import org.gainsay.query.Endpoint;
import org.gainsay.query.Fixture;
import org.gainsay.query.QueryRun;
import org.gainsay.query.SavedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on a free port of this machine. */
class GainsayServerTest {
  private static final String BASE = "http://localhost:3030/";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final DatasetGraph DATASET = Fixture.dataset();

  private static final String COUNT_DENIALS =
      "SELECT (COUNT(?a) AS ?n) { ?a a <https://w3id.org/gainsay/ns#Denial> }";

  private static GainsayServer server;

  private static GainsayServer start() {
    return GainsayServer.start(DATASET, ServerOptions.at(0, BASE), Catalogue.standard());
  }

  @BeforeAll
  static void startWithPasswords(@TempDir Path folder) throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords"), "editor: secret\n");
    ServerOptions options = ServerOptions.at(0, BASE).withPasswords(passwords);
    server = GainsayServer.start(DATASET, options, Catalogue.standard());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.url().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(String path, String accept) {
    return send("GET", path, BodyPublishers.noBody(), "Accept", accept);
  }

  private static HttpResponse<String> ask(String sparql) {
    String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return get("gainsay/sparql?query=" + query, "text/csv");
  }

  private static long quads() {
    return Txn.calculateRead(DATASET, () -> DATASET.stream().count());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  // ---- the public service

  @Test
  void aQueryWithoutGraphFindsWhatIsInTheNamedGraphs() {
    assertEquals("n\r\n2\r\n", ask(COUNT_DENIALS).body());
  }

  @Test
  void aSavedQueryAsksTheServerAsItAsksADataset() {
    Endpoint remote = Endpoint.at(server.url().resolve("gainsay/sparql"));
    Map<String, List<String>> arguments = Map.of("accused", List.of("Ruritania"));
    var query = Catalogue.standard().get("who-accused-whom");
    Answer.Rows local = QueryRun.select(query, arguments, Endpoint.of(DATASET));
    assertEquals(local, QueryRun.select(query, arguments, remote));
  }

  @Test
  void aTdbStoreIsServedAlike() {
    DatasetGraph tdb = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(tdb, () -> Fixture.dataset().find().forEachRemaining(tdb::add));
    try (GainsayServer other =
        GainsayServer.start(tdb, ServerOptions.at(0, BASE), Catalogue.standard())) {
      Endpoint remote = Endpoint.at(other.url().resolve("gainsay/sparql"));
      var query = Catalogue.standard().get("network-of-accusations");
      assertEquals(
          QueryRun.select(query, Map.of(), Endpoint.of(DATASET)).rows(),
          QueryRun.select(query, Map.of(), remote).rows());
      var union = SavedQuery.parse("count", COUNT_DENIALS);
      assertEquals(
          "2",
          QueryRun.select(union, Map.of(), remote).rows().get(0).get("n").getLiteralLexicalForm());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gainsay, 'INSERT DATA { <urn:a> <urn:b> <urn:c> }'",
    "gainsay/update, 'DROP ALL'",
    "gainsay/sparql, 'LOAD <file:///etc/passwd>'",
    "gainsay, 'LOAD <http://localhost:9/x.ttl>'",
  })
  void updateIsRefused(String path, String update) {
    long before = quads();
    HttpResponse<String> answer =
        send(
            "POST",
            path,
            BodyPublishers.ofString(update),
            "Content-Type",
            "application/sparql-update");
    assertTrue(answer.statusCode() >= 400, "status " + answer.statusCode());
    assertEquals(before, quads());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE"})
  void graphsCannotBeWrittenInPublic(String method) {
    long before = quads();
    HttpResponse<String> answer =
        send(
            method,
            "gainsay/data?graph=urn:x",
            BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."),
            "Content-Type",
            "text/turtle");
    assertEquals(405, answer.statusCode());
    assertEquals(before, quads());
  }

  @Test
  void aGraphCanBeReadInPublic() {
    assertEquals(
        200, get("gainsay/data?graph=https://w3id.org/gainsay/ns", "text/turtle").statusCode());
  }

  @Test
  void serviceIsRefused() {
    assertEquals(
        422, ask("SELECT * { SERVICE <http://localhost:9/sparql> { ?s ?p ?o } }").statusCode());
  }

  @Test
  void loadIsRefusedInTheProcessToo() {
    assertThrows(
        UpdateException.class,
        () -> UpdateExec.dataset(Fixture.dataset()).update("LOAD <file:pom.xml>").execute());
  }

  @Test
  void otherUpdatesInTheProcessWork() {
    DatasetGraph dataset = Fixture.dataset();
    UpdateExec.dataset(dataset).update("DROP ALL").execute();
    assertTrue(Txn.calculateRead(dataset, dataset::isEmpty));
  }

  @Test
  void aContextOfAnotherPlaceIsNotRead() {
    String json = "{\"@context\": \"file:///etc/hostname\", \"@id\": \"urn:a\"}";
    RuntimeException refused =
        assertThrows(
            RuntimeException.class, () -> RDFParser.fromString(json, Lang.JSONLD).toGraph());
    assertTrue(String.valueOf(refused.getMessage()).contains("other places"), refused.toString());
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    String query = "SELECT * { ?s ?p ?o } #" + "x".repeat(1 << 20);
    assertEquals(
        413,
        send(
                "POST",
                "gainsay/sparql",
                BodyPublishers.ofString(query),
                "Content-Type",
                "application/sparql-query")
            .statusCode());
  }

  @Test
  void aBodyOfUnknownLengthIsRefused() {
    BodyPublisher body =
        BodyPublishers.ofInputStream(
            () -> new java.io.ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        411,
        send("POST", "gainsay/sparql", body, "Content-Type", "application/sparql-query")
            .statusCode());
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    ServerOptions hasty = ServerOptions.at(0, BASE).withTimeout(Duration.ofMillis(50));
    try (GainsayServer other = GainsayServer.start(DATASET, hasty, Catalogue.standard())) {
      String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      URI address =
          other
              .url()
              .resolve("gainsay/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      HttpResponse<String> answer =
          CLIENT.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).join();
      assertEquals(503, answer.statusCode());
    }
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    Optional<InetAddress> other =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(a -> !a.isLoopbackAddress() && a instanceof java.net.Inet4Address)
            .findFirst();
    assumeTrue(other.isPresent(), "this machine has no other address");
    int port = server.url().getPort();
    assertThrows(IOException.class, () -> reach(other.orElseThrow(), port));
  }

  private static void reach(InetAddress address, int port) throws IOException {
    try (java.net.Socket socket = new java.net.Socket()) {
      socket.connect(new java.net.InetSocketAddress(address, port), 2000);
    }
  }

  @Test
  void anybodysPageMayRead() {
    assertEquals("*", header(ask("ASK {}"), "Access-Control-Allow-Origin"));
    HttpResponse<String> preflight = send("OPTIONS", "gainsay/sparql", BodyPublishers.noBody());
    assertEquals("GET, HEAD, POST", header(preflight, "Access-Control-Allow-Methods"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$/ping", "$/stats", "$/metrics", "$/server", "ui/$/server", "ui/$/ping"})
  void theServerTellsHowItIs(String path) {
    assertEquals(200, get(path, "*/*").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$/datasets", "$/backup/gainsay", "$/compact/gainsay", "ui/$/datasets"})
  void thereAreNoAdminFunctions(String path) {
    assertTrue(send("POST", path, BodyPublishers.noBody()).statusCode() >= 400);
  }

  // ---- the write service

  @Test
  void writingNeedsAPassword() {
    HttpResponse<String> anonymous = put("nobody:x");
    assertEquals(401, anonymous.statusCode());
    assertEquals("", header(anonymous, "Access-Control-Allow-Origin"));
  }

  @Test
  void whoHasThePasswordMayWrite() {
    assertEquals(201, put("editor:secret").statusCode());
    HttpResponse<String> gone =
        send(
            "DELETE",
            "gainsay-write/data?graph=urn:written",
            BodyPublishers.noBody(),
            "Authorization",
            basic("editor:secret"));
    assertEquals(204, gone.statusCode());
  }

  @Test
  void theWriteServiceTakesNoUpdate() {
    HttpResponse<String> answer =
        send(
            "POST",
            "gainsay-write",
            BodyPublishers.ofString("DROP ALL"),
            "Content-Type",
            "application/sparql-update",
            "Authorization",
            basic("editor:secret"));
    assertTrue(answer.statusCode() >= 400, "status " + answer.statusCode());
  }

  @Test
  void withoutAPasswordFileThereIsNoWriteService() {
    try (GainsayServer other = start()) {
      URI address = other.url().resolve("gainsay-write/data?graph=urn:x");
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "text/turtle")
              .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
              .build();
      int status = CLIENT.sendAsync(request, BodyHandlers.discarding()).join().statusCode();
      assertTrue(status == 404 || status == 405, "status " + status);
    }
  }

  private static HttpResponse<String> put(String user) {
    return send(
        "PUT",
        "gainsay-write/data?graph=urn:written",
        BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."),
        "Content-Type",
        "text/turtle",
        "Authorization",
        basic(user));
  }

  private static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  // ---- the dataset's own IRIs

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | text/html",
        "text/turtle | text/turtle",
        "application/ld+json | application/ld+json",
        "application/n-triples | application/n-triples",
        "application/rdf+xml | application/rdf+xml",
        "*/* | text/html",
        "text/turtle;q=0.5, application/ld+json;q=0.9 | application/ld+json",
        "text/html;q=0.1, */*;q=0.5 | text/turtle",
        "text/*, text/html;q=0 | text/turtle",
        "application/rdf+xml, text/html;q=0.9 | application/rdf+xml",
        "image/png, text/turtle;q=0.2 | text/turtle",
      })
  void theFormIsThatOfTheHeaviestRange(String accept, String expected) {
    HttpResponse<String> answer = get("act/harbour-a1", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(expected, header(answer, "Content-Type").replaceAll(";.*", ""));
    assertEquals("Accept", header(answer, "Vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, TURTLE",
    "jsonld, JSON-LD",
    "nt, N-Triples",
    "rdf, RDF/XML",
  })
  void theEndingOfAnAddressNamesTheForm(String ending, String lang) {
    HttpResponse<String> answer = get("act/harbour-a1." + ending, "text/html");
    Graph graph =
        RDFParser.fromString(answer.body(), org.apache.jena.riot.RDFLanguages.nameToLang(lang))
            .toGraph();
    HttpResponse<String> turtle = get("act/harbour-a1", "text/turtle");
    assertTrue(graph.isIsomorphicWith(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act/harbour-a1",
        "party/state/xru",
        "party/side/harbour-league",
        "article/harbour",
        "article/markup-1~5f0c",
        "article/markup-1%7E5f0c",
        "proposition/harbour-a1",
        "publisher/example-wire",
        "run/fixture",
        "software/gainsay-fixture",
        "issue/river-1",
      })
  void everyKindOfThingIsAnswered(String path) {
    assertEquals(200, get(path, "text/html").statusCode());
    assertEquals(200, get(path, "text/turtle").statusCode());
  }

  @Test
  void aTextIsAnsweredWithTheStretchesThatAreQuoted() {
    String article = get("article/river", "text/turtle").body();
    String text =
        article.replaceAll("(?s).*?<http://localhost:3030/(text/river/[0-9a-f]+)>.*", "$1");
    assertTrue(get(text, "text/html").body().contains("stopped short of blaming"));
  }

  @Test
  void theGraphOfAnActHoldsItsWordsAndTheNamesOfItsParties() {
    String turtle = get("act/harbour-a3", "text/turtle").body();
    assertTrue(turtle.contains("“These claims are fabricated,”"), turtle);
    assertTrue(turtle.contains("Ministry of Foreign Affairs of Ruritania"), turtle);
    assertTrue(turtle.contains("gs:LinkDecision"), turtle);
  }

  @Test
  void thePageOfAnActQuotesItAndLinksToThisServer() {
    String html = get("act/harbour-a3", "text/html").body();
    assertTrue(html.contains("<blockquote>“These claims are fabricated,” Ruritania’s"), html);
    assertTrue(html.contains("<a href=\"/act/harbour-a1\">Accusation by Freedonia</a>"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act/nothing",
        "act/",
        "party/state/x%3E",
        "ns/none",
        "codes/none",
        "queries/none",
        "ui/none.js",
        "ui/..%2Fserve%2Fabout.rq",
        "nowhere"
      })
  void whatIsNotThereIs404(String path) {
    int status = get(path, "text/html").statusCode();
    assertTrue(status == 404 || status == 400, "status " + status);
  }

  @Test
  void whatCannotBeHadIs406() {
    HttpResponse<String> answer = get("act/harbour-a1", "image/png");
    assertEquals(406, answer.statusCode());
    assertEquals("Accept", header(answer, "Vary"));
    assertTrue(answer.body().contains("text/turtle"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act/markup-f1",
        "article/markup-1~5f0c",
        "party/organisation/script",
        "queries/who-accused-whom",
        "queries/network-of-accusations",
        "queries/who-accused-whom?year=2022&accuser=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
      })
  void markupInTheDataIsEscaped(String path) {
    HttpResponse<String> answer = get(path, "text/html");
    assertFalse(answer.body().contains("<script"), answer.body());
    assertFalse(answer.body().contains("href=\"javascript:"), answer.body());
    if (header(answer, "Content-Type").startsWith("text/html")) {
      assertTrue(answer.body().contains("&lt;script&gt;"), answer.body());
      assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    }
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
  }

  // ---- the vocabulary, the questions, the start and the explorer

  @Test
  void theVocabularyIsServedAsDataAndAsAPage() {
    String turtle = get("ns", "text/turtle").body();
    assertTrue(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().size() > 300);
    assertTrue(get("ns", "text/html").body().contains("Rejects an allegation"));
    assertTrue(get("codes/mode", "text/html").body().contains("stopped short of blaming"));
    assertEquals(200, get("codes/mode/asserted", "application/ld+json").statusCode());
  }

  @Test
  void theStartPageTellsWhatThereIs() {
    String html = get("", "text/html").body();
    assertTrue(html.contains("<dt>Denial</dt>\n<dd>2</dd>"), html);
    assertTrue(html.contains("href=\"/queries/who-denied-what\""), html);
    assertTrue(html.contains("href=\"/ui/\""), html);
    assertEquals(
        "text/css;charset=utf-8",
        header(get("style.css", "*/*"), "Content-Type").toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void aQuestionIsAnsweredAsCsv() throws IOException {
    String csv = get("queries/who-denied-what.csv?denier=Ruritania&accuser=XSY", "*/*").body();
    Path expected =
        Path.of("src/test/resources/queries/who-denied-what@denier=Ruritania@accuser=XSY.csv");
    assertEquals(Files.readString(expected), csv.replace("\r\n", "\n"));
  }

  @Test
  void aQuestionWithABadArgumentIs400() {
    HttpResponse<String> answer = get("queries/who-denied-what.csv?year=last", "*/*");
    assertEquals(400, answer.statusCode());
    assertEquals(
        "year must be a whole number, for example 2021; \"last\" is not.\n", answer.body());
  }

  @Test
  void aQuestionThatNeedsAnArgumentAsksForIt() {
    HttpResponse<String> answer = get("queries/timeline-of-a-dispute", "text/html");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("<input name=\"one\""), answer.body());
  }

  @Test
  void theCatalogueTellsTheTypesOfColumns() {
    String json = get("queries/", "application/json").body();
    assertTrue(json.contains("\"accusations\":\"integer\""), json);
    assertEquals(
        "application/sparql-query;charset=utf-8",
        header(get("queries/who-denied-what.rq", "*/*"), "Content-Type")
            .toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void theExplorerFindsItsPagesAndTheDataset() {
    assertTrue(get("ui/", "text/html").body().contains("Apache Jena Fuseki UI"));
    String script =
        get("ui/", "text/html").body().replaceAll("(?s).*src=\"./(static/[^\"]+)\".*", "$1");
    assertEquals(200, get("ui/" + script, "*/*").statusCode());
    assertTrue(get("ui/$/server", "*/*").body().contains("\"/gainsay\""));
    assertEquals(200, get("ui/gainsay/sparql?query=ASK%7B%7D", "*/*").statusCode());
  }
}
