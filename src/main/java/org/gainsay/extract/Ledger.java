package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.party.Role;

/**
 * The disputes of one article: who has accused, charged, criticised or punished whom, and where.
 * What it holds was told somewhere in the article, before or after.
 */
public final class Ledger {
  private static final Set<ActType> HOSTILE =
      Set.of(
          ActType.ACCUSATION,
          ActType.LEGAL_CHARGE,
          ActType.CRITICISM,
          ActType.SANCTION,
          ActType.EXPULSION,
          ActType.THREAT);

  private final List<SpeechAct> entries;

  public Ledger(List<SpeechAct> acts) {
    entries =
        acts.stream().filter(a -> HOSTILE.contains(a.type()) && a.mode() != Mode.NEGATED).toList();
  }

  /** Whether somebody accuses the parties' side. */
  public boolean accused(List<Role> parties) {
    return entries.stream().anyMatch(a -> Role.sameSide(a.targets(), parties));
  }

  /** Whether one accuses the other, in either direction. */
  public boolean disputed(List<Role> one, List<Role> other) {
    return entries.stream()
        .anyMatch(
            a ->
                (Role.sameSide(a.speakers(), one) && Role.sameSide(a.targets(), other))
                    || (Role.sameSide(a.speakers(), other) && Role.sameSide(a.targets(), one)));
  }

  /**
   * Whom a party means that names nobody: the other side of the dispute told nearest to the place,
   * where what was told before counts as nearer.
   */
  public List<Role> opponents(List<Role> parties, int offset) {
    Optional<SpeechAct> nearest =
        entries.stream()
            .filter(
                a ->
                    (Role.sameSide(a.speakers(), parties) && !a.targets().isEmpty())
                        || (Role.sameSide(a.targets(), parties) && !a.speakers().isEmpty()))
            .min(Comparator.comparingInt(a -> distance(a, offset)));
    return nearest
        .map(a -> Role.sameSide(a.speakers(), parties) ? a.targets() : a.speakers())
        .map(found -> found.stream().map(Role::understood).toList())
        .orElse(List.of());
  }

  /** Who is accused most often in the article, by whomever; of two the one accused first. */
  public List<Role> culprits(List<Role> speakers) {
    Map<String, List<SpeechAct>> bySide = new LinkedHashMap<>();
    for (SpeechAct act : entries) {
      boolean charge = act.type() == ActType.ACCUSATION || act.type() == ActType.LEGAL_CHARGE;
      if (charge && !act.targets().isEmpty() && !Role.sameSide(act.targets(), speakers)) {
        String side = act.targets().get(0).party().side();
        if (!side.isEmpty()) {
          bySide.computeIfAbsent(side, k -> new ArrayList<>()).add(act);
        }
      }
    }
    return bySide.values().stream()
        .reduce((most, next) -> next.size() > most.size() ? next : most)
        .map(acts -> List.of(acts.get(0).targets().get(0).understood()))
        .orElse(List.of());
  }

  private static int distance(SpeechAct act, int offset) {
    int apart = offset - act.cue().start();
    return apart >= 0 ? apart : 600 - apart;
  }
}
