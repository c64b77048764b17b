package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 審查結果紀錄: a judgement as it was saved; a draft until it is given.
 *
 * @param revision counts each save, so that two tabs do not overwrite each other
 */
public record Verdict(Judgement judgement, Instant savedAt, @Nullable Instant givenAt, int revision)
    implements Serializable {
  public boolean given() {
    return givenAt != null;
  }
}
