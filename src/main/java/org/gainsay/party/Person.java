package org.gainsay.party;

import java.util.Locale;
import java.util.Set;
import org.gainsay.party.Offices.Role;
import org.jspecify.annotations.Nullable;

/** What an article tells about one person, gathered before anybody's side is settled. */
final class Person {
  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("CHN", "HKG", "TWN", "KOR", "PRK", "VNM", "KHM");

  private String name;
  private final @Nullable Party known;
  private @Nullable String role;
  private @Nullable Role office;
  private @Nullable Party owner;
  private @Nullable Party guess;
  private @Nullable Party party;

  Person(String name, @Nullable Party known) {
    this.name = name;
    this.known = known;
  }

  String name() {
    return name;
  }

  @Nullable String role() {
    return role;
  }

  /** Takes the longer of two names for the same person. */
  void alsoCalled(String other) {
    if (known == null && other.length() > name.length()) {
      name = other;
    }
  }

  /** Takes an office that the text gives the person; the first that names its owner stays. */
  void holds(Role title, String worded, @Nullable Party of, @Nullable Party inferred) {
    if (title.isCourtesy()) {
      return;
    }
    if (office == null || (owner == null && of != null)) {
      office = title;
      role = worded;
      owner = of;
      guess = inferred;
    }
  }

  /** Takes an office that the person no longer speaks for. */
  void held(String worded) {
    if (role == null) {
      role = worded;
    }
  }

  boolean isSettled() {
    return owner != null || known != null;
  }

  /** Whether a title is among those that the person is given: "minister" in "foreign minister". */
  boolean isCalled(String title) {
    String worded = role;
    if (worded == null) {
      return false;
    }
    String given = " " + worded.toLowerCase(Locale.ROOT) + " ";
    String asked = title.toLowerCase(Locale.ROOT);
    return given.contains(" " + asked + " ")
        || (asked.startsWith("spokes") && given.contains(" spokes"));
  }

  /** The person as a party. Call when all of the article's evidence is in. */
  Party party() {
    if (party == null) {
      party =
          new Party(
              known != null ? known.key() : Keys.of("person", name),
              known != null ? known.name() : name,
              PartyKind.PERSON,
              side(),
              role,
              known == null ? null : known.wikidata());
    }
    return party;
  }

  private String side() {
    Role title = office;
    boolean own = title != null && title.isPrivate();
    if (title != null && !own && owner != null && !owner.side().isEmpty()) {
      return owner.side();
    }
    if (known != null) {
      return known.side();
    }
    if (title == null || own) {
      return name;
    }
    if (!title.side().isEmpty()) {
      return title.side();
    }
    Party inferred = guess;
    return inferred == null || inferred.side().isEmpty() ? name : inferred.side();
  }

  /** The name by which later sentences call the person: "Raab", "Zhao". */
  String shortName() {
    String[] parts = name.split(" ", -1);
    int last = parts.length - 1;
    while (last > 0
        && (parts[last].equals("Jr.") || parts[last].equals("II") || parts[last].equals("III"))) {
      last--;
    }
    if (parts.length > 1 && parts.length <= 3 && familyNameFirst(parts)) {
      return parts[0];
    }
    return parts[last];
  }

  private boolean familyNameFirst(String[] parts) {
    String second = parts[parts.length - 1];
    int hyphen = second.indexOf('-');
    boolean syllables =
        hyphen > 0
            && hyphen + 1 < second.length()
            && Character.isLowerCase(second.charAt(hyphen + 1));
    return syllables || FAMILY_NAME_FIRST.contains(side());
  }
}
