package tw.proteacher.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.intake.runs.RunQueries;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.shared.Role;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** What waits for an operator: held files, and a night that failed. */
@ApplicationScoped
public class OperationsTasks implements TaskSource {
  @Inject private RunQueries runs;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    if (!user.is(Role.OPERATOR)) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    int held = runs.held().size();
    if (held > 0) {
      tasks.add(Task.open("operations.task.held", "/operations/held", held));
    }
    runs.recent(1).stream()
        .filter(run -> run.head().status() == RunStatus.FAILED)
        .forEach(
            run ->
                tasks.add(
                    Task.open(
                        "operations.task.failed",
                        "/operations/index",
                        Long.toString(run.head().id()))));
    return tasks;
  }
}
