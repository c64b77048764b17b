package tw.proteacher.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.certification.application.ListHeldNumbers;
import tw.proteacher.certification.application.ShowCertificates;
import tw.proteacher.shared.Role;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** What waits for somebody about certificates: legacy rows to decide on, numbers claimed twice. */
@ApplicationScoped
public class CertificationTasks implements TaskSource {
  @Inject private ShowCertificates showCertificates;
  @Inject private ListHeldNumbers listHeldNumbers;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    List<Task> tasks = new ArrayList<>();
    if (showCertificates.undecided()) {
      tasks.add(Task.open("task.legacy.decide", "/me/certificates"));
    }
    if (user.is(Role.OPERATOR)) {
      addHeld(tasks, "/operations/held-numbers");
    } else if (user.is(Role.NATIONAL_CENTRE)) {
      addHeld(tasks, "/centre/held-numbers");
    }
    return tasks;
  }

  private void addHeld(List<Task> tasks, String link) {
    long held = listHeldNumbers.page(0, 1).total();
    if (held > 0) {
      tasks.add(Task.open("task.held.resolve", link, held));
    }
  }
}
