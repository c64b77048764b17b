package tw.proteacher.intake.runs;

import java.util.Locale;

/** 作業步驟: what a run is made of, in the order in which a night does it. */
public enum RunStep {
  SCHOOLS,
  STAFF,
  HOURS,
  CERTIFICATES,
  PARKED,
  ELIGIBILITY,
  HOUSEKEEPING,
  NOTICES,
  REPORT;

  /** The step that takes in files of a kind. */
  public static RunStep takingIn(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The step's name in the job XML, the ledger and the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
