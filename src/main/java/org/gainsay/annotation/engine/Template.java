package org.gainsay.annotation.engine;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One kind of feature: the fields of one or more words, joined; or all codes of one word.
 *
 * @param each whether every code of the one item is a feature of its own
 * @param items which word and which of its fields
 */
record Template(boolean each, List<FeatureItem> items) {

  static Template of(boolean each, FeatureItem... items) {
    return new Template(each, List.of(items));
  }

  /** "each|" or "join|", then the items: source, relation, window, field, attribute. */
  String text() {
    return (each ? "each|" : "join|")
        + items.stream()
            .map(
                i ->
                    String.join(
                        ":",
                        i.source.name(),
                        i.relation == null ? "" : i.relation.name(),
                        Integer.toString(i.window),
                        i.field.name(),
                        i.attribute == null ? "" : i.attribute.toString()))
            .collect(Collectors.joining("|"));
  }

  static Template parse(String text) {
    String[] parts = text.split("\\|", -1);
    return new Template(
        parts[0].equals("each"), Arrays.stream(parts).skip(1).map(Template::item).toList());
  }

  private static FeatureItem item(String text) {
    String[] parts = text.split(":", -1);
    Field field = Field.valueOf(parts[3]);
    return new FeatureItem(
        Source.valueOf(parts[0]),
        parts[1].isEmpty() ? null : Relation.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        field,
        attribute(field, parts[4]));
  }

  private static @Nullable Object attribute(Field field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (field) {
      case prefix, suffix -> Integer.valueOf(text);
      case valency -> Direction.valueOf(text);
      default -> throw new IllegalArgumentException("unknown feature " + field + ":" + text);
    };
  }
}
