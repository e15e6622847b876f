package org.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.gainsay.source.Issue;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read.
 *
 * @param id the input's own id where it has one, else its path
 * @param title the headline
 * @param byline the people named as authors, as worded, without "By"
 * @param agency the news agency that supplied the story
 * @param dateline place, agency and day in front of the story
 * @param date day of publication, against which weekdays are resolved
 * @param publisher who published it
 * @param url its canonical address
 * @param text the body, paragraphs divided by line breaks; every offset refers to it
 * @param paragraphs the non-empty paragraphs of the text in order
 * @param issues what was wrong with it and did not keep it from being read
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String agency,
    @Nullable Dateline dateline,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String url,
    String text,
    List<Span> paragraphs,
    List<Issue> issues) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
    issues = List.copyOf(issues);
  }

  /** SHA-256 of the UTF-8 text in lower-case hexadecimal: names this version of the text. */
  public String sha256() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
