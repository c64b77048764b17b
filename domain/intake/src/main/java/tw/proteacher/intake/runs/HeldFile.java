package tw.proteacher.intake.runs;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * 暫停檔案: a file the brake has stopped, with the counts that made it do so.
 *
 * @param live rows on record of its kind
 * @param wouldWithdraw how many of them the file would withdraw
 */
public record HeldFile(
    long id,
    long run,
    String file,
    String kind,
    long read,
    long live,
    long wouldWithdraw,
    OffsetDateTime seenAt)
    implements Serializable {
  private static final double PERCENT = 100.0;

  /** The share that would be withdrawn, in percent with one decimal. */
  public double percent() {
    return live == 0 ? 0 : Math.round(wouldWithdraw * PERCENT * 10 / live) / 10.0;
  }
}
