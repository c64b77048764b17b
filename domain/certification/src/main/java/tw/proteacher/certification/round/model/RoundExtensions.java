package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundExtension;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** 展延: later closings for some; they are added, never taken away. */
public interface RoundExtensions {
  /** For whom, until when and why; one of person and school is given. */
  record Granting(
      long round,
      @Nullable PersonId person,
      @Nullable SchoolCode school,
      Instant until,
      String reason,
      PersonId by,
      Instant at) {}

  void add(Granting granting);

  /** Newest first. */
  List<RoundExtension> of(long round);
}
