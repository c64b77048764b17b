package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;

/**
 * 受理期間: from one moment up to and including another; the moment of receipt decides.
 *
 * @param opens first moment that counts
 * @param closes last moment that counts
 */
public record OpenPeriod(Instant opens, Instant closes) implements Serializable {
  public OpenPeriod {
    if (!closes.isAfter(opens)) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(opens) && !moment.isAfter(closes);
  }

  public boolean over(Instant moment) {
    return moment.isAfter(closes);
  }

  /** The same period, longer for somebody; a moment before the end changes nothing. */
  public OpenPeriod until(Instant later) {
    return later.isAfter(closes) ? new OpenPeriod(opens, later) : this;
  }
}
