package tw.proteacher.intake.runs;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 執行報告: one run with its steps and files, as pages and the API show it. */
public record RunReport(Head head, List<Step> steps, List<Feed> feeds) implements Serializable {
  public RunReport {
    steps = List.copyOf(steps);
    feeds = List.copyOf(feeds);
  }

  /** The run itself. */
  public record Head(
      long id,
      String job,
      RunStatus status,
      String requestedBy,
      OffsetDateTime startedAt,
      @Nullable OffsetDateTime endedAt,
      String node,
      int attempt,
      boolean stopRequested,
      String error)
      implements Serializable {}

  /** One step; {@code total} is 0 while it is not known. */
  public record Step(String name, StepStatus status, long done, long total)
      implements Serializable {
    /** How far it is, in percent. */
    public int percent() {
      if (status == StepStatus.DONE) {
        return 100;
      }
      return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
  }

  /** One file and what became of its rows. */
  public record Feed(
      long id,
      String file,
      String kind,
      String mode,
      String status,
      String reason,
      long read,
      long inserted,
      long updated,
      long unchanged,
      long withdrawn,
      Map<String, Long> exceptions,
      Map<String, Long> warnings)
      implements Serializable {
    public Feed {
      exceptions = Collections.unmodifiableMap(new TreeMap<>(exceptions));
      warnings = Collections.unmodifiableMap(new TreeMap<>(warnings));
    }

    /** Waits for an operator's decision. */
    public boolean isHeld() {
      return "HELD".equals(status);
    }

    /**
     * Every row read was taken or is an exception. What a full file withdraws it does not contain,
     * so withdrawals count in a delta only. Files that were not taken have nothing to add up.
     */
    public boolean addsUp() {
      if (!"TAKEN".equals(status)) {
        return true;
      }
      long said = "delta".equals(mode) ? withdrawn : 0;
      return read == inserted + updated + unchanged + said + excepted();
    }

    public long excepted() {
      return exceptions.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
