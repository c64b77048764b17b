package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.shared.TaipeiClock;

/** 沿用前次: an earlier round moved on to another school year. */
public record NextYear(RoundView before, Round.Title title) {
  private int years() {
    return title.year().roc() - before.schoolYear().roc();
  }

  /** The same days and times of day, so many years later. */
  public Times times() {
    Times times = before.times();
    return new Times(
        moved(times.opens()),
        moved(times.closes()),
        moved(times.listCloses()),
        moved(times.firstReviewFrom()),
        moved(times.firstReviewTo()),
        moved(times.secondReviewFrom()),
        moved(times.secondReviewTo()));
  }

  /** The same items and standards, for people who were trained so many years later. */
  public RoundPlan plan() {
    return new RoundPlan(
        before.tiers().stream()
            .map(
                tier ->
                    new RoundTier(
                        tier.tier(), tier.firstYear() + years(), tier.lastYear() + years()))
            .toList(),
        before.items(),
        before.criteria());
  }

  private @Nullable Instant moved(@Nullable Instant moment) {
    return moment == null ? null : moment.atZone(TaipeiClock.TAIPEI).plusYears(years()).toInstant();
  }

  private @Nullable LocalDate moved(@Nullable LocalDate day) {
    return day == null ? null : day.plusYears(years());
  }
}
