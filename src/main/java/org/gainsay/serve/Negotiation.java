package org.gainsay.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to send by an Accept header, as RFC 9110 §12.5.1 says: each offer has the weight of
 * the most specific range that holds it; the heaviest is sent, of equals the one offered first.
 */
final class Negotiation {
  private record Range(String type, String subtype, double weight) {
    int specificity() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    boolean holds(String mediaType) {
      String[] parts = mediaType.split("/", 2);
      return (type.equals("*") || type.equals(parts[0]))
          && (subtype.equals("*") || subtype.equals(parts[1]));
    }
  }

  private final List<Range> ranges;

  /**
   * @param accept the header; null or blank where the client takes anything
   */
  Negotiation(@Nullable String accept) {
    ranges = ranges(accept == null || accept.isBlank() ? "*/*" : accept);
  }

  private static List<Range> ranges(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String[] names = pieces[0].strip().split("/", -1);
      if (names.length == 2) {
        ranges.add(new Range(names[0].strip(), names[1].strip(), weight(pieces)));
      }
    }
    return ranges;
  }

  private static double weight(String[] pieces) {
    for (String piece : pieces) {
      String[] pair = piece.split("=", 2);
      if (pair.length == 2 && pair[0].strip().equals("q")) {
        try {
          return Math.max(0, Math.min(1, Double.parseDouble(pair[1].strip())));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** The best of the offers; empty where none is acceptable. */
  <T> Optional<T> choose(List<T> offers, Function<T, String> mediaType) {
    T best = null;
    double heaviest = 0;
    for (T offer : offers) {
      double weight = weight(mediaType.apply(offer));
      if (weight > heaviest) {
        best = offer;
        heaviest = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  private double weight(String mediaType) {
    double weight = 0;
    int specificity = -1;
    for (Range range : ranges) {
      if (range.holds(mediaType) && range.specificity() > specificity) {
        specificity = range.specificity();
        weight = range.weight();
      }
    }
    return weight;
  }
}
