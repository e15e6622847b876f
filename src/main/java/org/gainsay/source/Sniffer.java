package org.gainsay.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from its name and its first bytes what kind of file an input is. */
final class Sniffer {
  private static final Pattern FEED = Pattern.compile("<(rss|feed|rdf:RDF)[\\s>]");
  private static final Pattern OBJECTS = Pattern.compile("(?:\\[\\s*)?\\{");
  private static final Pattern PAGE =
      Pattern.compile(
          "<(!doctype\\s+html|html|head|body|article|main|section|div|p|h1|meta|title)[\\s>]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_NAME =
      Pattern.compile(".*\\.(html?|xhtml|shtml|mhtml|php|aspx?)");

  private Sniffer() {}

  /** The way to read the input; empty where it is no text. */
  static Optional<Format> format(Input input) {
    String name = input.path().toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
    byte[] head = input.head();
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("WARC/")) {
      return Optional.of(new WarcFormat());
    }
    if (isBinary(head)) {
      return Optional.empty();
    }
    start = start.replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading();
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    if (lines || OBJECTS.matcher(start).lookingAt() || name.endsWith(".json")) {
      return Optional.of(new JsonFormat(lines));
    }
    boolean feedName = name.endsWith(".rss") || name.endsWith(".atom");
    if (feedName || (start.startsWith("<") && FEED.matcher(start).find())) {
      return Optional.of(new FeedFormat());
    }
    boolean page =
        PAGE_NAME.matcher(name).matches() || (start.startsWith("<") && PAGE.matcher(start).find());
    return Optional.of(new WholeFile(page ? Document.Kind.HTML : Document.Kind.TEXT));
  }

  /** Control characters that no text holds, unless the text is in UTF-16 or UTF-32. */
  static boolean isBinary(byte[] head) {
    if (head.length == 0 || wide(head)) {
      return false;
    }
    int odd = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) {
        odd++;
      }
    }
    return odd * 50 > head.length
        || new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  private static boolean wide(byte[] head) {
    if (head.length < 4) {
      return false;
    }
    if ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
        || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff)) {
      return true;
    }
    int even = 0;
    int odd = 0;
    int pairs = Math.min(head.length, 512) / 2;
    for (int i = 0; i < pairs; i++) {
      even += head[2 * i] == 0 && head[2 * i + 1] >= 9 ? 1 : 0;
      odd += head[2 * i + 1] == 0 && head[2 * i] >= 9 ? 1 : 0;
    }
    return Math.max(even, odd) * 10 > pairs * 9;
  }
}
