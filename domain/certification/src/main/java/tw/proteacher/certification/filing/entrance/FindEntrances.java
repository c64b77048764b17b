package tw.proteacher.certification.filing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.filing.FilingQueries.Post;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.filing.model.Standing;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 可申請的梯次: where somebody may apply now, or what stands in the way. */
@ApplicationScoped
@Transactional
public class FindEntrances {
  /** Any of the two ways answers whether the round takes the person at all. */
  private static final int ANY_ROUTE = 1;

  @Inject private FilingQueries queries;
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Rounds rounds;
  @Inject private People people;
  @Inject private Clock clock;

  /**
   * An entrance with what its page needs.
   *
   * @param posts the schools it may be filed from, main school first
   * @param standing what is met and what is not
   */
  public record Door(
      Entrance entrance, RoundView round, String personName, List<Post> posts, Checks standing) {}

  /** What is met and what is not. */
  public record Checks(List<Finding> candidacy, List<Finding> hours) {}

  @UseCase(roles = Role.TEACHER, audit = "certification.entrance.list", reads = true)
  public List<Entrance> mine() {
    PersonId me = Access.me();
    Access.own(me);
    return entrances(me);
  }

  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.entrance.list_person", reads = true)
  public List<Entrance> ofPerson(PersonId person) {
    Access.over(people.subjectOf(person));
    return entrances(person);
  }

  @UseCase(roles = Role.TEACHER, audit = "certification.entrance.show", reads = true)
  public Door mine(long round, Tier tier) {
    PersonId me = Access.me();
    Access.own(me);
    return door(round, tier, me);
  }

  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.entrance.show_person", reads = true)
  public Door ofPerson(long round, Tier tier, PersonId person) {
    Access.over(people.subjectOf(person));
    return door(round, tier, person);
  }

  private List<Entrance> entrances(PersonId person) {
    List<Entrance> found = new ArrayList<>();
    open(person)
        .forEach(
            (round, post) ->
                round.tiers().forEach(tier -> found.add(entrance(round, tier, person, post))));
    return found;
  }

  private Door door(long id, Tier tier, PersonId person) {
    RoundView round = rounds.get(id);
    RoundTier taken = round.tier(tier).orElseThrow(() -> new NotFound("round tier", tier));
    List<Post> posts =
        queries.posts(person).stream().filter(post -> round.isFor(post.county())).toList();
    Post first = posts.stream().findFirst().orElseThrow(() -> new NotFound("round", id));
    Standing standing = files.standing(round, tier, person, null);
    return new Door(
        entrance(round, taken, person, first),
        round,
        people.card(person).name(),
        posts,
        new Checks(standing.candidacy(), standing.hours()));
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

  private Entrance entrance(RoundView round, RoundTier taken, PersonId person, Post post) {
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
