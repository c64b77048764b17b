package tw.proteacher.intake.runs;

import java.util.List;
import java.util.Optional;

/** Reads runs for screens and the API. */
public interface Runs {
  /** The newest first. */
  List<RunReport> recent(int limit);

  Optional<RunReport> report(long run);

  /** Files that wait for a decision, the oldest first. */
  List<HeldFile> held();
}
