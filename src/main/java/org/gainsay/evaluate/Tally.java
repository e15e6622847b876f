package org.gainsay.evaluate;

/**
 * How far system and gold agree over one kind of act.
 *
 * @param kind a type, a form or a mode, or "ALL"
 * @param gold the acts that the annotator found
 * @param system the acts that the system found
 * @param where of these, right in type and place
 * @param who of these, right also in the speaker's side
 * @param whom of these, right also in the target's side
 */
public record Tally(String kind, int gold, int system, int where, int who, int whom) {
  static Tally none(String kind) {
    return new Tally(kind, 0, 0, 0, 0, 0);
  }

  Tally withGold() {
    return new Tally(kind, gold + 1, system, where, who, whom);
  }

  Tally withSystem() {
    return new Tally(kind, gold, system + 1, where, who, whom);
  }

  Tally withMatch(boolean speakers, boolean targets) {
    return new Tally(
        kind,
        gold,
        system,
        where + 1,
        who + (speakers ? 1 : 0),
        whom + (speakers && targets ? 1 : 0));
  }

  Tally plus(Tally other) {
    return new Tally(
        kind,
        gold + other.gold,
        system + other.system,
        where + other.where,
        who + other.who,
        whom + other.whom);
  }

  public double precision(int right) {
    return system == 0 ? 0 : (double) right / system;
  }

  public double recall(int right) {
    return gold == 0 ? 0 : (double) right / gold;
  }

  public double f1(int right) {
    return system + gold == 0 ? 0 : 2.0 * right / (system + gold);
  }
}
