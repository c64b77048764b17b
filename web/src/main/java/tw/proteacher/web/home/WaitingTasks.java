package tw.proteacher.web.home;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tw.proteacher.web.shell.CurrentUser;

/**
 * 待辦清單: what waits for the user under the hat that is worn, the nearest deadline first. Every
 * function asks its own tables, so the answer is kept for a moment; whatever the user does makes it
 * old.
 */
@SessionScoped
public class WaitingTasks implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final Comparator<Task> MOST_URGENT_FIRST =
      Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

  @Inject private CurrentUser user;
  @Inject private Instance<TaskSource> sources;
  @Inject private Clock clock;

  private List<Task> tasks = List.of();
  private String hat = "";
  private Instant readAt = Instant.EPOCH;

  public List<Task> now() {
    Instant now = clock.instant();
    String worn = user.hatKey();
    boolean fresh = readAt.isAfter(user.actedAt()) && readAt.plus(FRESH).isAfter(now);
    if (!fresh || !hat.equals(worn)) {
      tasks =
          sources.stream()
              .flatMap(source -> source.waitingFor(user).stream())
              .sorted(MOST_URGENT_FIRST)
              .toList();
      hat = worn;
      readAt = now;
    }
    return tasks;
  }
}
