package tw.proteacher.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.application.ConfirmSheets;
import tw.proteacher.shared.Role;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** 待辦: forms that wait for one's confirmation. */
@ApplicationScoped
public class CaseworkTasks implements TaskSource {
  @Inject private ConfirmSheets confirmSheets;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    if (!user.is(Role.TEACHER)) {
      return List.of();
    }
    return confirmSheets.list().stream()
        .filter(sheet -> sheet.state() == SheetState.ASKED)
        .map(
            sheet ->
                new Task(
                    "casework.task.confirm",
                    List.of(sheet.ownerName(), sheet.template().title()),
                    "/forms/confirm-sheet?id=" + sheet.id(),
                    null))
        .toList();
  }
}
