package tw.proteacher.intake.runs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 作業: the stories a run can tell. The job XML tells the same ones; a test compares the two. */
public enum Job {
  /** 夜間作業: everything. */
  NIGHTLY("nightly-reconciliation", EnumSet.allOf(RunStep.class)),
  /** 重試暫存列: only the rows that wait, and what follows from them. */
  PARKED_ROWS(
      "parked-rows",
      EnumSet.of(RunStep.PARKED, RunStep.ELIGIBILITY, RunStep.NOTICES, RunStep.REPORT));

  private final String id;
  private final Set<RunStep> steps;

  Job(String id, Set<RunStep> steps) {
    this.id = id;
    this.steps = steps;
  }

  /** Name of the job in the job XML, the ledger and the API. */
  public String id() {
    return id;
  }

  public List<String> steps() {
    return steps.stream().map(RunStep::id).toList();
  }

  /** The named step and all that come after it. */
  public List<String> onwardsFrom(String step) {
    return steps().stream().dropWhile(name -> !name.equals(step)).toList();
  }

  public static Optional<Job> of(String id) {
    return Arrays.stream(values()).filter(job -> job.id.equals(id)).findFirst();
  }
}
