package org.gainsay.extract;

/** The kinds of speech act about wrongdoing. Each is a class of the ontology. */
public enum ActType {
  /** Says that the target did, ordered, backs or is responsible for something wrong. */
  ACCUSATION("Accusation"),
  /** An authority, or a party in court, formally charges, indicts or sues. */
  LEGAL_CHARGE("LegalCharge"),
  /** Condemns or criticises conduct without a new allegation of fact. */
  CRITICISM("Criticism"),
  /** Rejects an allegation, responsibility or involvement as untrue. */
  DENIAL("Denial"),
  /** Avoids confirming or denying. */
  NON_DENIAL("NonDenial"),
  /** Declines to comment or does not answer. */
  NO_COMMENT("NoComment"),
  /** Admits or claims responsibility. */
  ADMISSION("Admission"),
  /** Refuses a demand, offer, proposal or meeting. Not a denial. */
  REJECTION("Rejection"),
  /** Warns of a consequence that the speaker would bring about. */
  THREAT("Threat"),
  /** Backs or joins a party's act or position. */
  SUPPORT("Support"),
  /** A punitive measure by an authority. */
  SANCTION("Sanction"),
  /** Expels diplomats or other persons. */
  EXPULSION("Expulsion");

  private final String label;

  ActType(String label) {
    this.label = label;
  }

  /** The name of the class in the ontology and of the type in JSON Lines. */
  public String label() {
    return label;
  }

  /** Whether it answers another act and so has the accuser, if anybody, as its target. */
  public boolean isAnswer() {
    return switch (this) {
      case DENIAL, NON_DENIAL, NO_COMMENT, ADMISSION, REJECTION, SUPPORT -> true;
      case ACCUSATION, LEGAL_CHARGE, CRITICISM, THREAT, SANCTION, EXPULSION -> false;
    };
  }
}
