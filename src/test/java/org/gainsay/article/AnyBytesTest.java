package org.gainsay.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.gainsay.source.Document;
import org.gainsay.source.Issue;
import org.gainsay.source.Shard;
import org.gainsay.source.Sources;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading gives an article or an issue, and offsets that fit. */
class AnyBytesTest {
  private static final long SEED = Long.getLong("gainsay.seed", 20230509L);
  private static final int ROUNDS = 600;
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class=\"ad\">",
          "<script>",
          "{\"text\":\"",
          "\"}",
          "\n",
          "\r\n\r\n",
          "VELT, May 9 (Reuters) - ",
          "By Jo Li",
          "Norland denied the charge. ",
          "\uD83D\uDE42",
          "\u00A0\u00AD",
          "â€œ",
          "WARC/1.0\r\n",
          "Content-Length: 9\r\n",
          "<rss version=\"2.0\">",
          "<?xml version=\"1.0\"?>",
          "Related Links",
          "\u0000",
          "July 99, 2021",
          "((((",
          "<!--",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{}]}</script>");

  @Test
  void noBytesMakeAReaderThrow() {
    Random random = new Random(SEED);
    AtomicInteger read = new AtomicInteger();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = bytes(random);
      String seen = "seed " + SEED + ", round " + round;
      for (Document.Kind kind : Document.Kind.values()) {
        List<Issue> issues = new ArrayList<>();
        ArticleReaders.read(Document.of("x", kind, bytes), issues::add)
            .ifPresentOrElse(
                article -> {
                  read.incrementAndGet();
                  assertEquals(List.of(), issues, seen);
                  for (Span paragraph : article.paragraphs()) {
                    String words = paragraph.in(article.text());
                    assertEquals(words.strip(), words, seen);
                    assertTrue(!words.isEmpty(), seen);
                  }
                },
                () -> assertEquals(1, issues.size(), seen));
      }
    }
    assertTrue(read.get() > ROUNDS / 4, read + " articles read");
  }

  @Test
  void noBytesMakeASourceThrow() {
    Random random = new Random(SEED + 1);
    AtomicInteger handed = new AtomicInteger();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = bytes(random);
      new Sources(List.of("-"), new ByteArrayInputStream(bytes), Shard.ALL)
          .read(d -> handed.incrementAndGet(), i -> handed.incrementAndGet());
    }
    assertTrue(handed.get() >= ROUNDS / 2, handed + " handed over");
  }

  private static byte[] bytes(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(25);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (random.nextInt(3) == 0) {
      for (int i = random.nextInt(8); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}
