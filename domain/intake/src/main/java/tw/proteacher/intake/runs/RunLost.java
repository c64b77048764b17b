package tw.proteacher.intake.runs;

/** The right to execute a run is gone; whatever is under way must be let go. */
public class RunLost extends RuntimeException {
  public RunLost(long run, Throwable cause) {
    super("lost run " + run, cause);
  }

  public RunLost(long run) {
    super("lost run " + run);
  }
}
