package tw.proteacher.certification.filing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.filing.FilingQueries.Post;
import tw.proteacher.certification.filing.model.Standing;
import tw.proteacher.certification.model.Facts;
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
  @Inject private Entrances entrances;
  @Inject private FilingQueries queries;
  @Inject private CaseFiles files;
  @Inject private Rounds rounds;
  @Inject private People people;

  /**
   * An entrance with what its page needs.
   *
   * @param posts the schools it may be filed from, main school first
   * @param standing what is met and what is not
   */
  public record Door(
      Entrance entrance, RoundView round, String personName, List<Post> posts, Checks standing) {}

  /** The entrances of somebody else. */
  public record Offer(String personName, List<Entrance> entrances) {}

  /** What is met and what is not. */
  public record Checks(List<Finding> candidacy, List<Finding> hours) {}

  @UseCase(roles = Role.TEACHER, audit = "certification.entrance.list", reads = true)
  public List<Entrance> mine() {
    PersonId me = Access.me();
    Access.own(me);
    return entrances.of(me);
  }

  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.entrance.list_person", reads = true)
  public Offer ofPerson(PersonId person) {
    People.Known known = people.known(person);
    Access.over(known.subject());
    return new Offer(known.card().name(), entrances.of(person));
  }

  @UseCase(roles = Role.TEACHER, audit = "certification.entrance.show", reads = true)
  public Door mine(long round, Tier tier) {
    PersonId me = Access.me();
    Access.own(me);
    return door(round, tier, me, Access.caller().name());
  }

  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.entrance.show_person", reads = true)
  public Door ofPerson(long round, Tier tier, PersonId person) {
    People.Known known = people.known(person);
    Access.over(known.subject());
    return door(round, tier, person, known.card().name());
  }

  private Door door(long id, Tier tier, PersonId person, String name) {
    List<Post> served = queries.posts(person);
    Rounds.Opening opening =
        served.stream()
            .flatMap(post -> opening(id, person, post).stream())
            .findFirst()
            .orElseThrow(() -> new NotFound("round", id));
    RoundView round = opening.round();
    round.tier(tier).orElseThrow(() -> new NotFound("round tier", tier));
    Facts facts = files.factsOf(person);
    Standing standing = files.standing(round, tier, facts, null);
    return new Door(
        entrances.entrance(opening, tier, queries.of(person), facts),
        round,
        name,
        served.stream().filter(post -> round.isFor(post.county())).toList(),
        new Checks(standing.candidacy(), standing.hours()));
  }

  private Optional<Rounds.Opening> opening(long id, PersonId person, Post post) {
    return Optional.of(rounds.opening(id, person, post.school()))
        .filter(opening -> opening.round().isFor(post.county()));
  }
}
