package org.gainsay.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes party keys from content: lower-case ASCII words with hyphens. */
final class Keys {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ə', "e"));

  private Keys() {}

  static String of(String kind, String... parts) {
    StringBuilder key = new StringBuilder(kind).append('/');
    String between = "";
    for (String part : parts) {
      String slug = slug(part);
      if (!slug.isEmpty()) {
        key.append(between).append(slug);
        between = "-";
      }
    }
    return key.toString();
  }

  /** "José" as papers without accents print it. */
  static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('ı', 'i');
  }

  /**
   * The text in lower-case ASCII letters and digits. Accents go; a letter of another script becomes
   * its code in hexadecimal, so that two names never fall together for want of letters.
   */
  static String slug(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      String letters = LETTERS.get(c);
      if (letters == null) {
        if (c < 128 ? Character.isLetterOrDigit(c) : false) {
          letters = String.valueOf(c);
        } else if (c >= 128 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
          letters = "u" + Integer.toHexString(c);
        }
      }
      if (letters == null) {
        gap = slug.length() > 0;
      } else {
        slug.append(gap ? "-" : "").append(letters);
        gap = false;
      }
    }
    return slug.toString();
  }
}
