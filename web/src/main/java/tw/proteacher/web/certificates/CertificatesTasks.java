package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.certification.issue.ListIssues;
import tw.proteacher.shared.Role;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** 待辦: rounds whose cases wait for their certificates. */
@ApplicationScoped
public class CertificatesTasks implements TaskSource {
  @Inject private ListIssues issues;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    if (!user.is(Role.COUNTY_CENTRE) && !user.is(Role.NATIONAL_CENTRE)) {
      return List.of();
    }
    return issues.rounds().stream()
        .filter(round -> round.passed() > 0)
        .map(
            round ->
                Task.open(
                    "task.certificates.issue",
                    "/centre/certificates/index",
                    round.name(),
                    round.passed()))
        .toList();
  }
}
