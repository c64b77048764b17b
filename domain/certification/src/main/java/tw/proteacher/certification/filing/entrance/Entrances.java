package tw.proteacher.certification.filing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.filing.FilingQueries.Post;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
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
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Rounds rounds;
  @Inject private Clock clock;

  List<Entrance> of(PersonId person) {
    List<Entrance> found = new ArrayList<>();
    open(person)
        .forEach(
            (round, post) ->
                round.tiers().forEach(tier -> found.add(entrance(round, tier, person, post))));
    return found;
  }

  /** Rounds open to a person, each with the first of the schools it is open to. */
  private Map<RoundView, Post> open(PersonId person) {
    Map<Long, RoundView> met = new LinkedHashMap<>();
    Map<RoundView, Post> open = new LinkedHashMap<>();
    for (Post post : queries.posts(person)) {
      for (RoundView round : rounds.openTo(person, post.school(), post.county(), clock.instant())) {
        if (met.putIfAbsent(round.id(), round) == null) {
          open.put(round, post);
        }
      }
    }
    return open;
  }

  Entrance entrance(RoundView round, RoundTier taken, PersonId person, Post post) {
    Instant now = clock.instant();
    OpenPeriod period = rounds.deadline(round, person, post.school());
    Optional<CertificationApplication> begun = applications.find(round.id(), person, taken.tier());
    @Nullable Integer route = round.purpose() == RoundPurpose.RENEWAL ? ANY_ROUTE : null;
    return new Entrance(
        round.id(),
        round.name(),
        round.authorityName(),
        round.purpose(),
        taken.tier(),
        period.closes(),
        begun.map(CertificationApplication::id).orElse(null),
        begun.map(CertificationApplication::state).orElse(null),
        begun.isPresent()
            ? List.of()
            : BeginPolicy.check(
                round, period, files.standing(round, taken.tier(), person, null), route, now));
  }
}
