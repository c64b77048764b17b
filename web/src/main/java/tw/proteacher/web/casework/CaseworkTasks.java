package tw.proteacher.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.application.ConfirmSheets;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** 待辦: forms that wait for one's confirmation, whatever else one does at the school. */
@ApplicationScoped
public class CaseworkTasks implements TaskSource {
  @Inject private ConfirmSheets confirmSheets;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    return confirmSheets.list().stream()
        .filter(sheet -> sheet.state() == SheetState.ASKED)
        .sorted(Comparator.comparingLong(Sheet::id))
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
