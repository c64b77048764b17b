package tw.proteacher.intake.runs;

import org.jspecify.annotations.Nullable;

/**
 * 執行權: the right to execute one run, held through a database session. Everything an execution
 * writes about itself goes through that very session: whoever has lost the right (the session died)
 * can no longer write, gets {@link RunLost}, and lets go.
 */
public interface RunLease extends AutoCloseable {
  long run();

  /** Name of the job to execute. */
  String job();

  /** Counts how often the run was taken up. */
  int attempt();

  /** Whether the step was finished by this or an earlier attempt. */
  boolean isDone(String step);

  void begin(String step);

  /** Writes the numbers down; true if somebody asked the run to stop. */
  boolean progress(String step, long done, long total);

  void finish(String step);

  /** Ends the run; the step that was under way, if any, is marked accordingly. */
  void end(RunStatus status, @Nullable String error);

  /** Lets go. A run that was not ended stays active and is taken up again. */
  @Override
  void close();
}
