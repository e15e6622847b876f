package org.gainsay.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one article as they were found, not yet decoded.
 *
 * @param id names it where the article says nothing better: the path, {@code path:12} for a line of
 *     a file, the address for an archived page or a feed entry
 * @param position where in its file it stands ("line 12"); empty where it is the whole file
 * @param kind how to read the bytes
 * @param charset the character set that a transport header declares
 * @param bytes never changed after they were read
 * @param fields what the container says about the article: {@code title}, {@code date}, {@code
 *     url}, {@code publisher}, {@code byline}
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of each page would cost memory
public record Document(
    String id,
    String position,
    Kind kind,
    @Nullable String charset,
    byte[] bytes,
    Map<String, String> fields) {

  /** The most bytes that one article may have; what is larger becomes an issue. */
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  /** How the bytes of a document are to be read. */
  public enum Kind {
    /** A web page with its furniture. */
    HTML,
    /** The body of an article in HTML, nothing around it: a feed entry. */
    HTML_FRAGMENT,
    /** Plain text, possibly a page saved as text. */
    TEXT,
    /** One JSON object with the article's fields. */
    JSON
  }

  public Document {
    fields = Map.copyOf(fields);
  }

  /** A document that is the whole of a file. */
  public static Document of(String id, Kind kind, byte[] bytes) {
    return new Document(id, "", kind, null, bytes, Map.of());
  }

  /** Something wrong with this document. */
  public Issue issue(IssueCode code, String message) {
    return new Issue(id, code, position, message);
  }
}
