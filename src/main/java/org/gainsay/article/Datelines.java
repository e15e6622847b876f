package org.gainsay.article;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the dateline at the start of a text. */
final class Datelines {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\uFFFD.'’-]*";
  private static final String LINK = "(?:\\s+(?:of|de|da|do|la|le|el|al|and|the)\\s+|\\s+|-|/)";
  private static final String PLACE = WORD + "(?:" + LINK + WORD + "){0,4}(?:/" + WORD + ")*";
  private static final String REGION = "(?:,\\s+" + PLACE + "){0,2}?";
  private static final String DAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:"
          + Dates.MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+"
          + Dates.MONTH
          + ")(?:,?\\s+\\d{4}\\b)?";
  private static final String AGENCY =
      "(?:\\((?<agency>\\p{Lu}[^()\\n]{1,58})\\)|/(?<slashed>[\\p{L}. -]{2,30})/)";
  private static final String DASH = "(?:--+|[-–—―]|:)(?=\\s|[\"“‘'(\\p{Lu}])";

  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?<line>(?<place>"
              + PLACE
              + REGION
              + ")(?:[,:]?\\s+(?<day>"
              + DAY
              + ")[.,]?)?(?:[,:]?\\s*"
              + AGENCY
              + "\\.?(?:[,:]?\\s*(?<late>"
              + DAY
              + "))?)?(?<dash>\\s*"
              + DASH
              + "|(?<=[:.])(?=\\s))?)(?<=[-)/:.\\u2013-\\u2015\\d])");
  private static final Pattern AGENCY_ALONE =
      Pattern.compile("\\s*(?<line>\\((?<agency>\\p{Lu}[^()\\n]{1,40})\\)\\s*" + DASH + ")");
  private static final Set<String> NOT_PLACES = new HashSet<>(Lists.lines("not-places.txt"));

  /** No dateline is longer. */
  private static final int REACH = 160;

  private Datelines() {}

  /**
   * The dateline that the text begins with. It needs a place and at least two of agency, day and
   * dash; a place in capitals needs a dash only. Where just an agency stands in front of the story
   * the place is empty.
   *
   * @param published the day of publication, which gives the year
   */
  static Optional<Dateline> atStart(String text, @Nullable LocalDate published) {
    String start = text.substring(0, Math.min(text.length(), REACH));
    Matcher alone = AGENCY_ALONE.matcher(start);
    if (alone.lookingAt()) {
      Span span = new Span(alone.start("line"), alone.end("line"));
      return Optional.of(new Dateline("", agency(alone.group("agency")), null, span));
    }
    Matcher m = LINE.matcher(start);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String place = m.group("place").strip();
    String wire = m.group("agency") == null ? m.group("slashed") : m.group("agency");
    String day = m.group("day") == null ? m.group("late") : m.group("day");
    boolean dash = m.group("dash") != null && !m.group("dash").isBlank();
    boolean colon = dash && m.group("dash").strip().startsWith(":");
    boolean knownWire = wire != null && Agencies.named(wire).isPresent();
    int marks = (wire == null ? 0 : 1) + (day == null ? 0 : 1) + (dash ? 1 : 0);
    boolean capitals = place.length() > 2 && isCapitals(place.split(",", 2)[0]);
    boolean certain = knownWire || (marks >= 2 && (wire != null || capitals || dash));
    boolean shouted = capitals && dash && (!colon || day != null);
    boolean colonPlace = capitals && colon;
    if ((!certain && !shouted && !colonPlace) || isNoPlace(place)) {
      return Optional.empty();
    }
    LocalDate date =
        day == null
            ? null
            : (published == null ? Dates.parse(day) : Dates.parseNear(day, published)).orElse(null);
    Span span = new Span(m.start("line"), m.end("line"));
    return Optional.of(new Dateline(place, wire == null ? null : agency(wire), date, span));
  }

  private static String agency(String words) {
    return Agencies.named(words).orElse(words.strip());
  }

  private static boolean isCapitals(String place) {
    return place.equals(place.toUpperCase(Locale.ROOT));
  }

  private static boolean isNoPlace(String place) {
    return NOT_PLACES.contains(place.split(",", 2)[0].strip());
  }
}
