package tw.proteacher.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * 已送出的內容: which posts have been done, and where each led to. Kept in memory, per server: the same
 * browser comes back to the same one.
 */
@ApplicationScoped
public class SentPosts {
  private static final int REMEMBERED = 5_000;

  private final Map<String, Sent> posts =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** What a post asks for. */
  @FunctionalInterface
  public interface Work {
    /** Does it; says where the browser was sent on to, null where it was shown a page instead. */
    @Nullable String run() throws IOException, ServletException;
  }

  /** One post; whoever holds the lock does it. */
  private static final class Sent {
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable String end;
  }

  /**
   * Does the work, unless the same post has been done or is being done; then says where that led
   * to. What only showed a page (with reasons why not) is done again.
   */
  public Optional<String> once(String post, Work work) throws IOException, ServletException {
    Sent sent = posts.computeIfAbsent(post, first -> new Sent());
    sent.turn.lock();
    try {
      String before = sent.end;
      if (before == null) {
        sent.end = work.run();
      }
      return Optional.ofNullable(before);
    } finally {
      sent.turn.unlock();
    }
  }
}
