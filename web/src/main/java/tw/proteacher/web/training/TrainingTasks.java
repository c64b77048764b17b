package tw.proteacher.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.shared.Role;
import tw.proteacher.training.correction.CentreCorrections;
import tw.proteacher.training.correction.CorrectionQueries.CaseRow;
import tw.proteacher.training.correction.CorrectionState;
import tw.proteacher.training.correction.DecideConflict;
import tw.proteacher.training.correction.MyCorrections;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** What waits for somebody here: cases to decide, differences to settle, evidence to add. */
@ApplicationScoped
public class TrainingTasks implements TaskSource {
  @Inject private CentreCorrections corrections;
  @Inject private DecideConflict conflicts;
  @Inject private MyCorrections own;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    List<Task> tasks = new ArrayList<>();
    if (user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE)) {
      add(tasks, "task.cases", "/centre/cases", corrections.waiting());
      add(tasks, "task.conflicts", "/centre/hours-conflicts", conflicts.page(0, 1).total());
    }
    for (CaseRow row : own.list()) {
      if (row.state() == CorrectionState.NEED_MORE) {
        tasks.add(Task.open("task.case_asked", "/me/case?id=" + row.id(), row.about()));
      }
    }
    return tasks;
  }

  private static void add(List<Task> tasks, String code, String link, long count) {
    if (count > 0) {
      tasks.add(Task.open(code, link, count));
    }
  }
}
