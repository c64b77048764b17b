package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;

/**
 * 開始申請: whether somebody may begin a case. Hours or years that are still missing do not stand in
 * the way of preparing it; what the round does not take at all does.
 */
public final class BeginPolicy {
  /** What no work on the case can mend. */
  private static final Set<String> FINAL =
      Set.of(
          "certification.held.valid",
          "certification.held.expired",
          "certification.filing.no_tier",
          "certification.filing.training_year",
          "certification.renewal.none",
          "certification.renewal.never_lapses",
          "certification.renewal.year");

  private BeginPolicy() {}

  public static List<Finding> check(
      RoundView round, OpenPeriod period, Standing standing, @Nullable Integer route, Instant now) {
    List<Finding> findings = new ArrayList<>(opening(round, period, now));
    standing.candidacy().stream()
        .filter(Finding::blocks)
        .filter(finding -> FINAL.contains(finding.code()))
        .forEach(findings::add);
    boolean renewal = round.purpose() == RoundPurpose.RENEWAL;
    boolean known = route != null && (route == 1 || route == 2);
    if (renewal && !known) {
      findings.add(Finding.block("certification.filing.route"));
    }
    return findings;
  }

  /** Whether papers are taken at a moment. */
  public static List<Finding> opening(RoundView round, OpenPeriod period, Instant now) {
    if (round.state() != RoundState.PUBLISHED) {
      return List.of(Finding.block("certification.filing.not_published"));
    }
    if (now.isBefore(period.opens())) {
      return List.of(Finding.block("certification.filing.not_yet", period.opens()));
    }
    if (period.over(now)) {
      return List.of(Finding.block("certification.filing.closed", period.closes()));
    }
    return List.of();
  }
}
