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

  /** The step's name in the job XML, the ledger and the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
