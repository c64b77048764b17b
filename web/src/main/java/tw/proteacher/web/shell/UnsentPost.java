package tw.proteacher.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 逾時前填寫的內容: what a page posted that the server no longer knew, until it is opened anew. */
@SessionScoped
public class UnsentPost implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String address;
  private TreeMap<String, String[]> fields = new TreeMap<>();

  void keep(String page, Map<String, String[]> posted) {
    address = page;
    fields = new TreeMap<>(posted);
  }

  /** What was kept for an address; the second call finds nothing. */
  Optional<Map<String, String[]>> take(String page) {
    if (!page.equals(address)) {
      return Optional.empty();
    }
    address = null;
    Map<String, String[]> kept = fields;
    fields = new TreeMap<>();
    return Optional.of(kept);
  }
}
