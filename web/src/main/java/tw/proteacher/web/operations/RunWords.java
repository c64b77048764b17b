package tw.proteacher.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.StepStatus;
import tw.proteacher.notices.application.VirusScanner;
import tw.proteacher.web.shell.Texts;

/** How serious a state looks on a page. */
@Named
@ApplicationScoped
public class RunWords {
  @Inject private Texts texts;

  public String ofRun(RunStatus status) {
    return switch (status) {
      case STARTING, RUNNING -> "info";
      case HELD -> "warn";
      case COMPLETED -> "ok";
      case FAILED -> "bad";
      case STOPPED -> "idle";
    };
  }

  public String ofStep(StepStatus status) {
    return switch (status) {
      case PENDING -> "idle";
      case RUNNING -> "info";
      case DONE -> "ok";
      case FAILED -> "bad";
    };
  }

  public String ofFile(String status) {
    return switch (status) {
      case "TAKEN", "DUPLICATE" -> "ok";
      case "HELD", "WAITING", "RELEASED" -> "warn";
      case "REFUSED" -> "bad";
      default -> "idle";
    };
  }

  public String ofScanner(VirusScanner.Standing standing) {
    return switch (standing) {
      case NONE -> "idle";
      case READY -> "ok";
      case UNREACHABLE -> "bad";
    };
  }

  /** Who asked for a run: people by their names, the platform and the API by ours. */
  public String requester(String name) {
    return texts.has("operations.caller." + name) ? texts.get("operations.caller." + name) : name;
  }

  /** {@code BAD_ID 12, DUP_KEY 3}. */
  public String byCode(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
