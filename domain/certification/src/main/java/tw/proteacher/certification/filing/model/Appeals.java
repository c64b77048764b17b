package tw.proteacher.certification.filing.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 申復, as a collection. */
public interface Appeals {
  void file(long application, @Nullable Long sheet, String reason, Instant now);
}
