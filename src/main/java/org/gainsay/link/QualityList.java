package org.gainsay.link;

import org.gainsay.extract.ActType;

/** A code list that says more about an act than its type. Each is a concept scheme. */
public enum QualityList {
  /** What kind of wrong is alleged: espionage, sabotage … */
  ALLEGATION_KIND("allegation-kind"),
  /** On what an accusation rests: an intelligence service, a court paper, witnesses … */
  ATTRIBUTION_BASIS("attribution-basis"),
  /** Why a denial says that it is not so: not involved, no evidence … */
  GROUND("ground");

  private final String label;

  QualityList(String label) {
    this.label = label;
  }

  /** The name of the concept scheme. */
  public String label() {
    return label;
  }

  /** Whether acts of the type can have a code of the list. */
  boolean takes(ActType type) {
    return switch (this) {
      case ALLEGATION_KIND ->
          switch (type) {
            case ACCUSATION, LEGAL_CHARGE, DENIAL, NON_DENIAL, ADMISSION -> true;
            default -> false;
          };
      case ATTRIBUTION_BASIS -> type == ActType.ACCUSATION || type == ActType.LEGAL_CHARGE;
      case GROUND -> type == ActType.DENIAL;
    };
  }
}
