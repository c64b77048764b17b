package tw.proteacher.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.directory.application.ListRoles;
import tw.proteacher.directory.application.RoleFilter;
import tw.proteacher.directory.application.RoleFilter.State;
import tw.proteacher.directory.application.RoleItem;
import tw.proteacher.shared.Role;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** What waits for somebody in the directory: an unproven address, requests, yearly looks. */
@ApplicationScoped
public class DirectoryTasks implements TaskSource {
  private static final int LOOKED_AT = 100;

  @Inject private ListRoles listRoles;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    List<Task> tasks = new ArrayList<>();
    if (user.isEmailUnproven()) {
      tasks.add(Task.open("task.email", "/me/email"));
    }
    if (user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE)) {
      addRoles(tasks, "/centre/roles");
    } else if (user.is(Role.OPERATOR)) {
      addRoles(tasks, "/operations/roles");
    }
    return tasks;
  }

  private void addRoles(List<Task> tasks, String link) {
    long decidable =
        listRoles.list(new RoleFilter(State.WAITING, null), 0, LOOKED_AT).rows().stream()
            .filter(RoleItem::decidable)
            .count();
    if (decidable > 0) {
      tasks.add(Task.open("task.roles.decide", link, decidable));
    }
    long due =
        listRoles.list(new RoleFilter(State.REVIEW_DUE, null), 0, LOOKED_AT).rows().stream()
            .filter(RoleItem::reviewable)
            .count();
    if (due > 0) {
      tasks.add(Task.open("task.roles.review", link + "?state=REVIEW_DUE", due));
    }
  }
}
