package tw.proteacher.web.shell;

import java.util.Map;
import java.util.Optional;

/**
 * 逾時送出的內容: what becomes of a post whose page the server no longer knows (session over, signed in
 * again), so that nothing typed is lost.
 */
public interface ExpiredPost {
  /**
   * Keeps what was posted; says the page to go on with, or empty where it is not its own or cannot
   * be kept.
   */
  Optional<String> keep(Map<String, String[]> posted);
}
