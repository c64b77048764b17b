package tw.proteacher.intake.quality;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 檢核結果: what one check found the last time it was asked.
 *
 * @param leadsTo what the samples are keys of
 * @param found how many; −1 if the question could not be answered
 * @param samples keys of the first few, without personal data
 * @param checkedAt null if it was never asked
 */
public record QualityFinding(
    String code,
    LeadsTo leadsTo,
    long found,
    List<String> samples,
    @Nullable OffsetDateTime checkedAt)
    implements Serializable {
  public QualityFinding {
    samples = List.copyOf(samples);
  }

  public boolean isClean() {
    return found == 0;
  }

  public boolean isUnanswered() {
    return found < 0;
  }
}
