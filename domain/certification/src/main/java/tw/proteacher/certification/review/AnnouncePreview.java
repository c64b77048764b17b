package tw.proteacher.certification.review;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;
import tw.proteacher.casework.Decision;

/**
 * 公告預覽: what an announcement would do.
 *
 * @param outcomes how many cases end how
 * @param undecided how many of the stage have no result yet and would be left for later
 * @param fixDue until when corrected papers would be due
 * @param appealDue until when an appeal could be filed
 */
public record AnnouncePreview(
    int stage,
    Map<Decision, Long> outcomes,
    long undecided,
    OffsetDateTime fixDue,
    OffsetDateTime appealDue)
    implements Serializable {
  /** How many people would be told. */
  public long total() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }
}
