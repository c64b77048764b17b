package tw.proteacher.web.home;

import java.util.List;
import tw.proteacher.web.shell.CurrentUser;

/** Where tasks come from: each context that has something waiting gives one bean of this type. */
public interface TaskSource {
  /** What waits for {@code user} under the hat that is worn now. */
  List<Task> waitingFor(CurrentUser user);
}
