package tw.proteacher.web.directory;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The code this session waits for: it can be typed nowhere else. */
@SessionScoped
public class PendingEmail implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable UUID request;
  private String address = "";
  private @Nullable Instant sentAt;

  void sent(UUID id, String to, Instant at) {
    request = id;
    address = to;
    sentAt = at;
  }

  void forget() {
    request = null;
    address = "";
    sentAt = null;
  }

  @Nullable UUID request() {
    return request;
  }

  String address() {
    return address;
  }

  @Nullable Instant sentAt() {
    return sentAt;
  }
}
