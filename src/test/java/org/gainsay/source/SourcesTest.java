package org.gainsay.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  @Test
  void aFolderIsReadInTheOrderOfItsNamesAndWithoutWhatIsNeverAnArticle() throws IOException {
    write("b/two.txt", bytes("Two."));
    write("b/one.html", bytes("<p>One.</p>"));
    write("a.json", bytes("{\n \"text\": \"Zero.\"\n}\n"));
    write("README.md", bytes("# No article"));
    write(".hidden", bytes("No article"));
    read(folder.toString());
    assertEquals(
        List.of("a.json JSON", "b/one.html HTML", "b/two.txt TEXT"),
        documents.stream().map(d -> relative(d.id()) + " " + d.kind()).toList());
  }

  @Test
  void gzippedFilesAreToldByTheirContentAndAllTheirMembersRead() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.write(gzip(bytes("{\"text\": \"One.\"}\n")));
    two.write(gzip(bytes("{\"text\": \"Two.\"}\n")));
    write("lines", two.toByteArray());
    read(folder.resolve("lines").toString());
    assertEquals(List.of("line 1", "line 2"), documents.stream().map(Document::position).toList());
  }

  @Test
  void aHalfLineCostsOneArticleOnly() {
    readStandardInput(
        "{\"id\":\"a\",\"te\n{\"id\":\"b\",\"text\":\"{\\\"x\"}\nno object\n\n{\"id\":");
    assertEquals(
        List.of(
            "-:1 {\"id\":\"a\",\"te",
            "-:2 {\"id\":\"b\",\"text\":\"{\\\"x\"}",
            "-:3 no object",
            "-:5 {\"id\":"),
        documents.stream().map(d -> d.id() + " " + text(d).strip()).toList());
  }

  @Test
  void anObjectOverManyLinesIsOneDocumentAndAnArrayIsSeveral() {
    readStandardInput("{\n\"text\": \"a } b\",\n\"inner\": {\"x\": 1}\n}");
    readStandardInput("[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]");
    assertEquals(List.of("-", "-:1", "-:2"), documents.stream().map(Document::id).toList());
  }

  @Test
  void aCutGzipStreamIsReportedWithItsLineAndWhatCameBeforeIsRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      lines.append("{\"id\":").append(i * 7919 % 10007).append(",\"text\":\"x\"}\n");
    }
    byte[] whole = gzip(bytes(lines.toString()));
    write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    read(folder.resolve("cut.jsonl.gz").toString());
    assertEquals(IssueCode.TRUNCATED_INPUT, issues.get(0).code());
    assertTrue(issues.get(0).position().matches("line \\d{3,}"), issues.get(0).position());
    assertTrue(documents.size() > 100 && documents.size() < 4000, documents.size() + " read");
  }

  @Test
  void whatCannotBeReadIsAnIssueAndTheRestGoesOn() throws IOException {
    write("a.bin", new byte[] {1, 2, 0, 3});
    write("b.txt", new byte[0]);
    write("c.gz", new byte[] {0x1f, (byte) 0x8b, 99, 1, 2, 3, 4, 5, 6, 7, 8});
    write("d.txt", bytes("Fine."));
    read(folder.resolve("no-such-file").toString(), folder.toString());
    assertEquals(
        List.of(
            IssueCode.UNREADABLE_INPUT,
            IssueCode.BINARY_INPUT,
            IssueCode.EMPTY_INPUT,
            IssueCode.MALFORMED_INPUT),
        issues.stream().map(Issue::code).toList());
    assertEquals(List.of("Fine."), documents.stream().map(SourcesTest::text).toList());
  }

  @Test
  void aWebArchiveGivesItsPagesAndResources() {
    readStandardInput(
        response("http://x.example/a", 200, "text/html; charset=iso-8859-1", "<p>A</p>")
            + response("http://x.example/b", 404, "text/html", "<p>B</p>")
            + response("http://x.example/c", 200, "image/png", "C")
            + record("resource", "http://x.example/d", "text/html", "<p>D</p>"));
    assertEquals(
        List.of("http://x.example/a <p>A</p>", "http://x.example/d <p>D</p>"),
        documents.stream().map(d -> d.id() + " " + text(d)).toList());
    assertEquals("iso-8859-1", documents.get(0).charset());
    assertEquals(List.of(), issues);
  }

  @Test
  void aCutWebArchiveIsReportedWithItsRecord() {
    String archive =
        response("http://x.example/a", 200, "text/html", "<p>A</p>")
            + response("http://x.example/b", 200, "text/html", "<p>B, which is longer</p>");
    readStandardInput(archive.substring(0, archive.length() - 12));
    assertEquals(List.of("http://x.example/a"), documents.stream().map(Document::id).toList());
    assertEquals(
        List.of("TRUNCATED_INPUT record 2"),
        issues.stream().map(i -> i.code() + " " + i.position()).toList());
  }

  @Test
  void aFeedGivesItsEntriesWithTheirFields() throws IOException {
    try (InputStream feed = SourcesTest.class.getResourceAsStream("/reading/feed.xml")) {
      write("feed.xml", Objects.requireNonNull(feed).readAllBytes());
    }
    read(folder.resolve("feed.xml").toString());
    assertEquals(
        Map.of(
            "title", "Norland blames Suravia for power cut",
            "publisher", "The Harbour Post",
            "url", "https://harbourpost.example/power",
            "date", "2023-05-16T06:30:00Z"),
        documents.get(0).fields());
    assertEquals(
        "<p>Suravia said that it was the wind that had cut the lines, and nothing else.</p>",
        text(documents.get(1)));
  }

  @Test
  void aBrokenFeedIsAnIssue() {
    readStandardInput("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item>");
    assertEquals(List.of(IssueCode.MALFORMED_INPUT), issues.stream().map(Issue::code).toList());
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content);
  }

  private void read(String... paths) {
    new Sources(List.of(paths), InputStream.nullInputStream(), Shard.ALL)
        .read(documents::add, issues::add);
  }

  private void readStandardInput(String content) {
    new Sources(List.of("-"), new ByteArrayInputStream(bytes(content)), Shard.ALL)
        .read(documents::add, issues::add);
  }

  private String relative(String id) {
    return folder.relativize(Path.of(id)).toString().replace('\\', '/');
  }

  private static String response(String address, int status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + " X\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return record("response", address, "application/http;msgtype=response", http);
  }

  private static String record(String kind, String address, String type, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + kind
        + "\r\nWARC-Target-URI: "
        + address
        + "\r\nWARC-Date: 2023-05-09T10:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:b3f1b9a4-0000-4000-8000-000000000001>\r\n"
        + "Content-Type: "
        + type
        + "\r\nContent-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String text(Document document) {
    return new String(document.bytes(), UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
