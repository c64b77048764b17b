package tw.proteacher.certification.filing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.PersonId;

/**
 * Works out where somebody may apply, for the use cases that show it. Asks nobody for permission.
 */
@ApplicationScoped
class Entrances {
  /** Any of the two ways answers whether the round takes the person at all. */
  private static final int ANY_ROUTE = 1;

  @Inject private FilingQueries queries;
  @Inject private CaseFiles files;
  @Inject private Rounds rounds;
  @Inject private Clock clock;

  List<Entrance> of(PersonId person) {
    List<Rounds.Opening> open = rounds.openTo(person, clock.instant());
    if (open.isEmpty()) {
      return List.of();
    }
    List<CaseRow> begun = queries.of(person);
    Facts facts = files.factsOf(person);
    return open.stream()
        .flatMap(
            opening ->
                opening.round().tiers().stream()
                    .map(taken -> entrance(opening, taken.tier(), begun, facts)))
        .toList();
  }

  /**
   * @param begun all cases of the person
   */
  Entrance entrance(Rounds.Opening opening, Tier tier, List<CaseRow> begun, Facts facts) {
    RoundView round = opening.round();
    Optional<CaseRow> own =
        begun.stream().filter(one -> one.round() == round.id() && one.tier() == tier).findFirst();
    @Nullable Integer route = round.purpose() == RoundPurpose.RENEWAL ? ANY_ROUTE : null;
    return new Entrance(
        round.id(),
        round.name(),
        round.authorityName(),
        round.purpose(),
        tier,
        opening.period().closes(),
        own.map(CaseRow::id).orElse(null),
        own.map(CaseRow::state).orElse(null),
        own.isPresent()
            ? List.of()
            : BeginPolicy.check(
                round,
                opening.period(),
                files.standing(round, tier, facts, null),
                route,
                clock.instant()));
  }
}
