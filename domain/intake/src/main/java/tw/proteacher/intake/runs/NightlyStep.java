package tw.proteacher.intake.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 夜間作業步驟: the story of a nightly run, in its order. The job XML tells the same story; a test holds
 * the two against each other.
 */
public enum NightlyStep {
  SCHOOLS,
  STAFF,
  HOURS,
  CERTIFICATES,
  PARKED,
  ELIGIBILITY,
  HOUSEKEEPING,
  NOTICES,
  REPORT;

  /** Name of the job, in the job XML, the ledger and the operations API. */
  public static final String JOB = "nightly-reconciliation";

  /** The step's name in the job XML and in the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(NightlyStep::id).toList();
  }

  /** This step and all that come after it. */
  public List<String> onwards() {
    return Arrays.stream(values()).skip(ordinal()).map(NightlyStep::id).toList();
  }

  /** The step that takes in files of a kind. */
  public static NightlyStep takingIn(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
