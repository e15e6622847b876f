package org.gainsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes UTF-8 that was once read as Windows-1252 ("â€œ" for an opening quotation mark). Only what
 * cannot be anything else is touched: a sequence that is valid UTF-8 again when written back and
 * that gives punctuation, an emoji, or an accented letter.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What the bytes 80 to BF become in Windows-1252, its five gaps included. */
  private static final String TAIL =
      "[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039"
          + "\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161"
          + "\\u203A\\u0153\\u017E\\u0178]";

  private static final Pattern SEQUENCE =
      Pattern.compile(
          "[\\u00C2-\\u00C5]" + TAIL + "|[\\u00E2\\u00EF]" + TAIL + "{2}|\\u00F0" + TAIL + "{3}");

  private Mojibake() {}

  /**
   * @param text with what could be repaired repaired
   * @param repaired how many characters were
   * @param first UTF-16 offset of the first of them in the repaired text, -1 if none
   */
  record Repair(String text, int repaired, int first) {}

  static Repair repair(String text) {
    Matcher m = SEQUENCE.matcher(text);
    if (!m.find()) {
      return new Repair(text, 0, -1);
    }
    StringBuilder out = new StringBuilder(text.length());
    int repaired = 0;
    int first = -1;
    int from = 0;
    do {
      String meant = meaning(m.group());
      if (meant == null) {
        continue;
      }
      out.append(text, from, m.start());
      first = first < 0 ? out.length() : first;
      out.append(meant);
      from = m.end();
      repaired++;
    } while (m.find());
    out.append(text, from, text.length());
    if (repaired == 0) {
      return new Repair(text, 0, -1);
    }
    Repair again = repair(out.toString());
    int start = again.first < 0 ? first : Math.min(first, again.first);
    return new Repair(again.text, repaired + again.repaired, start);
  }

  private static @Nullable String meaning(String sequence) {
    byte[] bytes = new byte[sequence.length()];
    CharsetEncoder encoder = WINDOWS.newEncoder();
    for (int i = 0; i < bytes.length; i++) {
      char c = sequence.charAt(i);
      if (c < 0x100) {
        bytes[i] = (byte) c;
      } else {
        try {
          bytes[i] = encoder.encode(CharBuffer.wrap(new char[] {c})).get();
        } catch (CharacterCodingException e) {
          return null;
        }
      }
    }
    String meant;
    try {
      meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
    int c = meant.codePointAt(0);
    return meant.codePointCount(0, meant.length()) == 1 && !Character.isISOControl(c)
        ? meant
        : null;
  }
}
