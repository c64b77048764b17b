package tw.proteacher.casework;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 審查小組結論: what the verdicts of one stage come to.
 *
 * @param decision what was agreed on, or null
 * @param missing how many verdicts are still waited for
 */
public record PanelOutcome(Kind kind, @Nullable Decision decision, int missing)
    implements Serializable {
  /** Where the panel stands. */
  public enum Kind {
    /** 審查中. */
    WAITING,
    /** 意見一致. */
    AGREED,
    /** 意見不一: one more reviewer is asked. */
    DISAGREED,
    /** 由中心裁決: the additional reviewer did not bring a majority either. */
    CENTRE_DECIDES
  }
}
