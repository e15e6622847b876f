package org.gainsay.link;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.speech.Tables;

/** Words that tell a statement as the reply to another, from {@code replies.tsv}. */
final class Replies {
  private static final Pattern WORDS =
      Pattern.compile(
          Tables.rows(Replies.class, "replies.tsv").stream()
              .map(row -> Tables.cell(row, "phrase"))
              .map(phrase -> Pattern.quote(phrase).replace("*", "\\E\\p{L}+\\Q"))
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
          Pattern.CASE_INSENSITIVE);

  private Replies() {}

  /** Whether the words of a sentence tell it as a reply. */
  static boolean told(String sentence) {
    return WORDS.matcher(sentence).find();
  }
}
