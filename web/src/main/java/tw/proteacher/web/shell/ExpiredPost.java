package tw.proteacher.web.shell;

import java.util.Map;
import java.util.Optional;

/**
 * 逾時送出的內容: what becomes of a post whose page the server no longer knows (session over, signed in
 * again), so that nothing typed is lost.
 */
public interface ExpiredPost {
  /** Whether it knows this kind of page; of any other one {@link PostRescue} takes care. */
  boolean isOwn(Map<String, String[]> posted);

  /** Keeps what was posted; says the page to go on with, or empty where it cannot be kept. */
  Optional<String> keep(Map<String, String[]> posted);
}
