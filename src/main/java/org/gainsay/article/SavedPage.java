package org.gainsay.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that was saved as text, cut into the heading of its article, the body, and what stands
 * around them.
 *
 * @param facts title, byline and date, where they stand above the body
 * @param dateline where it is a line of its own above the body
 * @param paragraphs the body
 */
record SavedPage(Facts facts, @Nullable Dateline dateline, List<String> paragraphs) {
  private static final Pattern BLANK = Pattern.compile("\\R");
  private static final Pattern BULLET = Pattern.compile("(?:[-–—•*·▪]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}'’-]{2,}");

  /** Lines of a wrapped text are about this long. */
  private static final int NARROWEST = 45;

  private static final int WIDEST = 100;

  /** The most lines between the headline and the first sentence. */
  private static final int HEAD = 12;

  static SavedPage read(String text) {
    List<String> lines = lines(text);
    int start = start(lines);
    if (start == lines.size()) {
      List<String> all = lines.stream().filter(l -> Furniture.of(l).isEmpty()).toList();
      return new SavedPage(Facts.NONE, null, all);
    }
    Head head = head(lines, start);
    return new SavedPage(head.facts, head.dateline, body(lines, start));
  }

  /** Whether single line breaks are only there to keep the lines short. */
  static boolean isWrapped(String text) {
    int full = 0;
    int broken = 0;
    int wide = 0;
    String[] lines = BLANK.split(text, 400);
    for (int i = 0; i + 1 < lines.length; i++) {
      int length = lines[i].stripTrailing().length();
      wide += length > WIDEST ? 1 : 0;
      if (length >= NARROWEST && !lines[i + 1].isBlank()) {
        full++;
        broken += Prose.endsSentence(lines[i].stripTrailing()) ? 0 : 1;
      }
    }
    return full >= 3 && broken * 2 > full && wide * 5 < full;
  }

  private static List<String> lines(String text) {
    boolean wrapped = isWrapped(text);
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String raw : BLANK.split(text, -1)) {
      String line = Whitespace.normalise(raw);
      boolean ends = line.isEmpty() || !wrapped;
      if (ends && !paragraph.isEmpty()) {
        lines.add(paragraph.toString());
        paragraph.setLength(0);
      }
      if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        boolean shortLine = wrapped && line.length() < NARROWEST;
        if (!wrapped || shortLine) {
          lines.add(paragraph.toString());
          paragraph.setLength(0);
        }
      }
    }
    if (!paragraph.isEmpty()) {
      lines.add(paragraph.toString());
    }
    return lines;
  }

  /** The first line of the body: a sentence of the story, after the navigation and the heading. */
  private static int start(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean story = Prose.is(lines.get(i)) && Furniture.of(lines.get(i)).isEmpty();
      if (story && !isHeadOf(lines, i)) {
        return i;
      }
    }
    return lines.size();
  }

  /** A sentence above the byline or the dateline is a headline or a summary. */
  private static boolean isHeadOf(List<String> lines, int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + HEAD); i++) {
      String line = lines.get(i);
      if (Lead.isByline(line) || Lead.wholeLine(line, null) != null) {
        return true;
      }
      if (Prose.is(line) && Furniture.of(line).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private record Head(Facts facts, @Nullable Dateline dateline) {}

  private static Head head(List<String> lines, int start) {
    String byline = null;
    String title = null;
    Dateline dateline = null;
    LocalDate date = null;
    int anchor = start;
    for (int i = start - 1; i >= Math.max(0, start - HEAD); i--) {
      String line = lines.get(i);
      Dateline here = Lead.wholeLine(line, null);
      if (Lead.isByline(line)) {
        byline = line;
        anchor = i;
      } else if (here != null) {
        dateline = here;
        anchor = i;
      } else if (Lead.isDate(line)) {
        date = Dates.parse(line).orElse(null);
        anchor = i;
      }
    }
    for (int i = anchor - 1; i >= Math.max(0, anchor - HEAD); i--) {
      String line = lines.get(i);
      boolean headline = Prose.words(line) >= 3 && Furniture.of(line).isEmpty();
      if (headline && (title == null || Prose.words(line) > 2 * Prose.words(title))) {
        title = line;
      }
      if (title != null && !isLabel(title)) {
        break;
      }
    }
    if (date == null && dateline != null) {
      date = dateline.date();
    }
    return new Head(new Facts(title, byline, null, null, date, null), dateline);
  }

  /** A section or a site is named in fewer words than a headline has. */
  private static boolean isLabel(String line) {
    return Prose.words(line) < 5;
  }

  private static List<String> body(List<String> lines, int start) {
    List<String> body = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    boolean box = false;
    for (int i = start; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Furniture.Kind> furniture = Furniture.of(line);
      if (furniture.isPresent()) {
        if (furniture.get() == Furniture.Kind.STOP && !body.isEmpty()) {
          break;
        }
        if (furniture.get() == Furniture.Kind.BOX) {
          if (!goesOn(lines, i + 1, body)) {
            break;
          }
          box = true;
        } else if (furniture.get() == Furniture.Kind.ASK && !goesOn(lines, i + 1, body)) {
          break;
        }
        continue;
      }
      boolean story = i > start && Datelines.atStart(line, null).isPresent();
      if (story && !box) {
        break;
      }
      if (Prose.is(line)) {
        if (pending.size() <= 1 || pending.stream().allMatch(p -> BULLET.matcher(p).matches())) {
          body.addAll(pending);
        } else if (!goesOn(lines, i, body)) {
          break;
        }
        pending.clear();
        body.add(line);
        box = false;
      } else if (!box) {
        pending.add(line);
      }
    }
    boolean list =
        !pending.isEmpty() && pending.stream().allMatch(p -> BULLET.matcher(p).matches());
    if (list) {
      body.addAll(pending);
    }
    return body;
  }

  /** After a box or a run of short lines: whether the next sentences name whom the story names. */
  private static boolean goesOn(List<String> lines, int from, List<String> body) {
    String story = String.join("\n", body).toLowerCase(Locale.ROOT);
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Furniture.Kind> furniture = Furniture.of(line);
      if (furniture.filter(k -> k == Furniture.Kind.STOP || k == Furniture.Kind.ASK).isPresent()
          || (i > from && Datelines.atStart(line, null).isPresent())) {
        return false;
      }
      if (furniture.isEmpty() && Prose.is(line)) {
        return NAME.matcher(line)
            .results()
            .anyMatch(name -> story.contains(name.group().toLowerCase(Locale.ROOT)));
      }
    }
    return false;
  }
}
