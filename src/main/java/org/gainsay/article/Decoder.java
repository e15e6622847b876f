package org.gainsay.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.source.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by byte order mark, as UTF-8 where the bytes are valid UTF-8, by what the
 * transport or the page declares, by detection, in this order. Latin-1 is read as Windows-1252, as
 * browsers do.
 */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final int DECLARED_WITHIN = 4096;
  private static final int DETECT_WITHIN = 1 << 16;

  private Decoder() {}

  /**
   * @param stray how many bytes were no UTF-8 in a text that is
   */
  record Decoded(String text, int stray) {}

  static Decoded decode(Document document) {
    byte[] bytes = document.bytes();
    Charset marked = byMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, 0);
    }
    try {
      return new Decoded(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), 0);
    } catch (CharacterCodingException e) {
      Optional<Charset> declared = declared(document);
      Decoded mixed = asMixed(bytes);
      boolean mostlyUtf8 = mixed.stray * 4 < sequences(bytes);
      if (document.kind() == Document.Kind.JSON
          || (mostlyUtf8 && declared.map(StandardCharsets.UTF_8::equals).orElse(true))) {
        return mixed;
      }
      return new Decoded(
          new String(
              bytes,
              declared
                  .filter(c -> !c.equals(StandardCharsets.UTF_8))
                  .orElseGet(() -> detected(bytes))),
          0);
    }
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return wide(b);
  }

  /** UTF-16 without a mark: every other byte of the start is zero. */
  private static @Nullable Charset wide(byte[] b) {
    int even = 0;
    int odd = 0;
    int pairs = Math.min(b.length, 512) / 2;
    for (int i = 0; i < pairs; i++) {
      even += b[2 * i] == 0 ? 1 : 0;
      odd += b[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || Math.max(even, odd) * 10 < pairs * 9 || Math.min(even, odd) > 0) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static Optional<Charset> declared(Document document) {
    String name = document.charset();
    if (name == null) {
      int end = Math.min(document.bytes().length, DECLARED_WITHIN);
      String head = new String(document.bytes(), 0, end, StandardCharsets.ISO_8859_1);
      Matcher m = DECLARED.matcher(head);
      boolean markup = document.kind() == Document.Kind.HTML;
      name = markup && m.find() ? m.group(1) : null;
    }
    return name == null ? Optional.empty() : charset(name);
  }

  private static Optional<Charset> charset(String name) {
    String known = name.strip().toLowerCase(Locale.ROOT);
    if (known.equals("iso-8859-1") || known.equals("latin1") || known.equals("us-ascii")) {
      return Optional.of(WINDOWS);
    }
    try {
      Charset charset = Charset.forName(known);
      return known.startsWith("utf-16") || known.startsWith("utf-32")
          ? Optional.empty()
          : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] bytes) {
    int end = Math.min(bytes.length, DETECT_WITHIN);
    CharsetMatch match = new CharsetDetector().setText(Arrays.copyOf(bytes, end)).detect();
    boolean sure = match != null && match.getConfidence() >= 40;
    return sure ? charset(match.getName()).orElse(WINDOWS) : WINDOWS;
  }

  /** Well-formed sequences of several bytes. */
  private static int sequences(byte[] bytes) {
    int count = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequence(bytes, i);
      if (length > 1) {
        count++;
        i += length - 1;
      }
    }
    return count;
  }

  /** UTF-8, and each byte that is none read as Windows-1252. */
  private static Decoded asMixed(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int stray = 0;
    int from = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      if (length == 0) {
        text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        text.append(new String(bytes, i, 1, WINDOWS));
        stray++;
        from = ++i;
      } else {
        i += length;
      }
    }
    text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
    return new Decoded(text.toString(), stray);
  }

  /** The length of the UTF-8 sequence that begins here; 0 if none does. */
  private static int sequence(byte[] b, int i) {
    int lead = b[i] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || i + length > b.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((b[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = b[i + 1] & 0xff;
    boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    boolean outside = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
    return overlong || outside ? 0 : length;
  }
}
