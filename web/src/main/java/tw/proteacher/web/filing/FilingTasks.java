package tw.proteacher.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.filing.MyCases;
import tw.proteacher.certification.filing.entrance.Entrance;
import tw.proteacher.certification.filing.entrance.FindRenewals;
import tw.proteacher.certification.filing.entrance.Renewal;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Texts;

/**
 * What waits for an applicant: drafts, papers to correct, results that may be appealed,
 * certificates to renew.
 */
@ApplicationScoped
public class FilingTasks implements TaskSource {
  private static final String CASE = "/certification/apply/case?id=";
  private static final String BEGIN = "/certification/apply/begin?round=";
  private static final String STANDING = "/certification/index";

  @Inject private MyCases myCases;
  @Inject private FindRenewals findRenewals;
  @Inject private Texts texts;
  @Inject private Clock clock;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    List<Task> tasks = new ArrayList<>();
    for (CaseRow row : myCases.list()) {
      task(row).ifPresent(tasks::add);
    }
    for (Renewal renewal : findRenewals.mine()) {
      tasks.add(task(renewal));
    }
    return tasks;
  }

  /** What to do depends on whether a round takes the certificate; the last day is said anyway. */
  private Task task(Renewal renewal) {
    String tier = texts.get("certification.tier." + renewal.tier());
    String number = renewal.number().value();
    Entrance entrance = renewal.entrance();
    if (entrance == null) {
      List<Serializable> facts = List.of(tier, number, renewal.lastDay());
      return new Task("task.renewal.closed", facts, STANDING, renewal.lastDay());
    }
    List<Serializable> facts = List.of(tier, number, renewal.lastDay(), entrance.roundName());
    LocalDate closes = entrance.closes().atZone(TaipeiClock.TAIPEI).toLocalDate();
    if (!entrance.refusals().isEmpty()) {
      return new Task("task.renewal.refused", facts, STANDING, closes);
    }
    Long begun = entrance.application();
    String begin = BEGIN + entrance.round() + "&tier=" + entrance.tier();
    return new Task("task.renewal.open", facts, begun == null ? begin : CASE + begun, closes);
  }

  private Optional<Task> task(CaseRow row) {
    return switch (row.state()) {
      case DRAFT -> before(row.closesAt(), "task.case.draft", row);
      case RETURNED, REVISING, FIXING -> before(row.dueAt(), "task.case.returned", row);
      case FAILED -> before(row.dueAt(), "task.case.appeal", row);
      default -> Optional.empty();
    };
  }

  /** What can no longer be done is no task. */
  private Optional<Task> before(@Nullable Instant until, String code, CaseRow row) {
    if (until == null || clock.instant().isAfter(until)) {
      return Optional.empty();
    }
    LocalDate day = until.atZone(TaipeiClock.TAIPEI).toLocalDate();
    String tier = texts.get("certification.tier." + row.tier());
    return Optional.of(new Task(code, List.of(tier), CASE + row.id(), day));
  }
}
