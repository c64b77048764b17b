package tw.proteacher.intake.runs;

import java.util.List;
import java.util.Optional;

/** Reads runs for screens and the API. */
public interface Runs {
  /** The newest first. */
  List<RunReport.Head> recent(int limit);

  Optional<RunReport> report(long run);
}
