package org.gainsay.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/** The persons of one article and where it names them. */
final class People {
  /** A place that names a person. */
  record Sighting(Span span, Span head, Person person, Mention.Type type) {}

  private final Map<String, List<Person>> byLastName = new HashMap<>();
  private final Map<String, Person> byKey = new LinkedHashMap<>();
  private final List<Sighting> sightings = new ArrayList<>();

  /** The person of the authority file. */
  Person known(Party party) {
    Person person = byKey.get(party.key());
    if (person == null) {
      person = new Person(party.name(), party);
      byKey.put(party.key(), person);
      index(person);
    }
    return person;
  }

  /** The person of a name, the same as one named before whose names agree. */
  Person named(String name) {
    String[] parts = name.split(" ", -1);
    String last = parts[parts.length - 1];
    for (Person person : byLastName.getOrDefault(last, List.of())) {
      if (agrees(person.name(), parts)) {
        person.alsoCalled(name);
        return person;
      }
    }
    if (parts.length == 1) {
      for (Person person : byKey.values()) {
        String called = person.shortName();
        if (called.equals(name) || called.equals("al-" + name) || called.equals("el-" + name)) {
          return person;
        }
      }
    }
    Person person = new Person(name, null);
    Person same = byKey.putIfAbsent(Keys.of("person", name), person);
    if (same != null) {
      return same;
    }
    index(person);
    return person;
  }

  void sighted(Span span, Span head, Person person, Mention.Type type) {
    sightings.add(new Sighting(span, head, person, type));
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** Whom each short name means; by the last person of that name. */
  Map<String, Person> shortNames() {
    Map<String, Person> names = new HashMap<>();
    for (Person person : byKey.values()) {
      names.put(person.shortName(), person);
      String[] parts = person.name().split(" ", -1);
      String last = parts[parts.length - 1];
      names.putIfAbsent(last, person);
      if (last.startsWith("al-") || last.startsWith("el-")) {
        names.putIfAbsent(last.substring(3), person);
      }
    }
    return names;
  }

  boolean isSighted(Span span) {
    return sightings.stream().anyMatch(s -> s.head().overlaps(span));
  }

  /** The person last named before the offset whose office has the title. */
  @Nullable Person lastCalled(String title, @Nullable String side, int offset) {
    Sighting best = null;
    for (Sighting sighting : sightings) {
      if (sighting.span().start() < offset
          && (best == null || sighting.span().start() > best.span().start())
          && sighting.person().isCalled(title)
          && (side == null || sighting.person().party().side().equals(side))) {
        best = sighting;
      }
    }
    return best == null ? null : best.person();
  }

  private void index(Person person) {
    String[] parts = person.name().split(" ", -1);
    byLastName.computeIfAbsent(parts[parts.length - 1], k -> new ArrayList<>()).add(person);
  }

  private static boolean agrees(String name, String[] parts) {
    if (parts.length == 1) {
      return true;
    }
    String first = name.substring(0, Math.max(name.indexOf(' '), 0));
    return first.isEmpty()
        || first.equals(parts[0])
        || first.startsWith(parts[0].replace(".", ""))
        || parts[0].startsWith(first.replace(".", ""));
  }
}
