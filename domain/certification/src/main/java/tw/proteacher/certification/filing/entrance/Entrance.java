package tw.proteacher.certification.filing.entrance;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.Finding;

/**
 * 申請入口: a tier of a round that takes applications now.
 *
 * @param authority name of the county, or empty for the ministry
 * @param closes until when this person may hand in
 * @param application the case that was begun, or null
 * @param state of that case
 * @param refusals why no case can be begun, with everything that stands in the way
 */
public record Entrance(
    long round,
    String roundName,
    String authority,
    RoundPurpose purpose,
    Tier tier,
    Instant closes,
    @Nullable Long application,
    @Nullable ApplicationState state,
    List<Finding> refusals)
    implements Serializable {
  public Entrance {
    refusals = List.copyOf(refusals);
  }
}
