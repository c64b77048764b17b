package tw.proteacher.web.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.certification.round.RoundPhase;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** What waits here: drafts to publish, lists to hand in, lists to confirm. */
@ApplicationScoped
public class RoundsTasks implements TaskSource {
  private static final String LIST = "/school/certification/list?id=";

  @Inject private ShowRounds showRounds;
  @Inject private ShowSchoolList showSchoolList;
  @Inject private OwnSchool ownSchool;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    List<Task> tasks = new ArrayList<>();
    if (user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE)) {
      for (ShowRounds.Line line : showRounds.list()) {
        if (line.phase() == RoundPhase.DRAFT) {
          tasks.add(
              Task.open(
                  "task.round_draft",
                  "/centre/rounds/show?id=" + line.round().id(),
                  line.round().name()));
        }
      }
    } else if (user.is(Role.SCHOOL_OFFICER) || user.is(Role.PRINCIPAL)) {
      for (ShowSchoolList.Line line : showSchoolList.rounds(ownSchool.code())) {
        add(tasks, line, user.is(Role.PRINCIPAL));
      }
    }
    return tasks;
  }

  private static void add(List<Task> tasks, ShowSchoolList.Line line, boolean principal) {
    boolean open = line.phase() == RoundPhase.OPEN || line.phase() == RoundPhase.LISTS_OPEN;
    boolean waits = principal ? line.forPrincipal() : line.state() != SchoolListState.HANDED_IN;
    if (open && waits) {
      tasks.add(
          new Task(
              principal ? "task.list_confirm" : forOfficer(line),
              List.of(line.round().name()),
              LIST + line.round().id(),
              LocalDate.ofInstant(line.period().closes(), TaipeiClock.TAIPEI)));
    }
  }

  /**
   * Whether anybody applies is the school's to find out; without people there is nothing to send.
   */
  private static String forOfficer(ShowSchoolList.Line line) {
    return line.people() == 0 ? "task.list_begin" : "task.list_hand_in";
  }
}
