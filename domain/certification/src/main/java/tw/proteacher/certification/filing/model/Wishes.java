package tw.proteacher.certification.filing.model;

import java.time.Instant;

/** 修正要求, as a collection. */
public interface Wishes {
  void settle(long application, Instant now);
}
