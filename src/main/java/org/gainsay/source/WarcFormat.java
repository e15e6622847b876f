package org.gainsay.source;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive: the pages among its successful responses and its resource records. */
record WarcFormat() implements Format {
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Issue> issues)
      throws IOException {
    int number = 1;
    try (WarcReader reader = new WarcReader(Channels.newChannel(input.stream()))) {
      while (true) {
        input.at("record " + number);
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          return;
        }
        try {
          page(record.get(), input, documents, issues);
        } catch (ParsingException e) {
          issues.accept(malformed(input));
        }
        number++;
      }
    } catch (ParsingException e) {
      issues.accept(malformed(input));
    }
  }

  private static void page(
      WarcRecord record, Input input, Consumer<Document> documents, Consumer<Issue> issues)
      throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() == 200 && isPage(http.contentType())) {
        deliver(
            response.target(), http.contentType(), http.bodyDecoded(), input, documents, issues);
      }
    } else if (record instanceof WarcResource resource && isPage(resource.contentType())) {
      deliver(resource.target(), resource.contentType(), resource.body(), input, documents, issues);
    }
  }

  private static boolean isPage(MediaType type) {
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }

  private static void deliver(
      String address,
      MediaType type,
      MessageBody body,
      Input input,
      Consumer<Document> documents,
      Consumer<Issue> issues)
      throws IOException {
    byte[] bytes = body.stream().readNBytes(Document.MAX_BYTES + 1);
    if (bytes.length > Document.MAX_BYTES) {
      issues.accept(Issues.oversized(address, input.position()));
      return;
    }
    @Nullable String charset = type.parameters().get("charset");
    documents.accept(
        new Document(
            address,
            input.position() + " of " + input.path(),
            Document.Kind.HTML,
            charset,
            bytes,
            Map.of("url", address)));
  }

  private static Issue malformed(Input input) {
    return new Issue(
        input.path(),
        IssueCode.MALFORMED_INPUT,
        input.position(),
        "The archive record does not follow the WARC format. Fetch it again or mend it with a WARC"
            + " tool.");
  }
}
