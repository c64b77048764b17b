package tw.proteacher.certification.filing.entrance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.model.Lapsing.Ending;
import tw.proteacher.certification.round.RoundPurpose;

/** Which of the certificates that end soon still want their holder to do something. */
final class RenewalPolicy {
  /** A case that came to this renews nothing, or has done so. */
  private static final Set<ApplicationState> OVER =
      EnumSet.of(
          ApplicationState.WITHDRAWN,
          ApplicationState.WAIVED,
          ApplicationState.NOT_LISTED,
          ApplicationState.FAILED,
          ApplicationState.CERTIFIED);

  private RenewalPolicy() {}

  /**
   * A renewal that is under way says by itself what it needs.
   *
   * @param open where the holder may apply now
   * @param cases of the holder
   */
  static List<Renewal> wanted(List<Ending> ending, List<Entrance> open, List<CaseRow> cases) {
    return ending.stream()
        .filter(certificate -> cases.stream().noneMatch(one -> renews(one, certificate.tier())))
        .map(
            certificate ->
                new Renewal(
                    certificate.tier(),
                    certificate.number(),
                    certificate.expiresOn().minusDays(1),
                    entrance(open, certificate.tier())))
        .toList();
  }

  private static boolean renews(CaseRow one, Tier tier) {
    return one.purpose() == RoundPurpose.RENEWAL
        && one.tier() == tier
        && !OVER.contains(one.state());
  }

  /** One that lets the holder in before one that does not, then the one that closes first. */
  private static @Nullable Entrance entrance(List<Entrance> open, Tier tier) {
    return open.stream()
        .filter(one -> one.purpose() == RoundPurpose.RENEWAL && one.tier() == tier)
        .min(
            Comparator.comparing((Entrance one) -> !one.refusals().isEmpty())
                .thenComparing(Entrance::closes))
        .orElse(null);
  }
}
