package tw.proteacher.certification.list;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;

/**
 * 推薦規定: what the rules of a tier ask of a school, and how far its quota is used.
 *
 * @param meeting 須經學校會議推薦並由校長確認
 * @param percent 累計推薦上限 in percent of the establishment, or null
 * @param counted people recommended so far
 * @param most how many there may be today, or null for no limit
 */
public record TierRule(
    Tier tier, boolean meeting, @Nullable Integer percent, int counted, @Nullable Integer most)
    implements Serializable {
  /** How many more may be recommended, never less than none; null for no limit. */
  public @Nullable Integer left() {
    return most == null ? null : Math.max(0, most - counted);
  }
}
