package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.casework.StampedCopies;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.model.ListPolicy;
import tw.proteacher.certification.list.model.Recommendations;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.round.RoundPhase;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.certification.round.Rounds.Listing;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 查看總表: by the school and by the centres in charge of it. */
@ApplicationScoped
@Transactional
public class ShowSchoolList {
  @Inject private ListDesk desk;
  @Inject private Rounds rounds;
  @Inject private Recommendations recommendations;
  @Inject private ListQueries queries;
  @Inject private StampedCopies copies;
  @Inject private StoredFiles files;
  @Inject private Schools schools;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /**
   * A round with where the school's list stands.
   *
   * @param forPrincipal whether the principal is asked for and everything is there to be confirmed
   */
  public record Line(
      RoundView round,
      RoundPhase phase,
      OpenPeriod period,
      SchoolListState state,
      long people,
      boolean forPrincipal)
      implements Serializable {}

  /** The rounds in which the school hands in a list, newest first. */
  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL},
      audit = "certification.list.rounds",
      reads = true)
  public List<Line> rounds(SchoolCode code) {
    School school = schools.find(code).orElseThrow(() -> new NotFound("school", code));
    Access.over(Subject.school(code, school.county()));
    Instant now = clock.instant();
    return rounds.announcedIn(school.county()).stream()
        .filter(round -> round.terms().schoolList())
        .map(round -> line(round, code, now))
        .toList();
  }

  private Line line(RoundView round, SchoolCode school, Instant now) {
    SchoolList list = desk.find(round.id(), school).orElse(null);
    OpenPeriod period = rounds.listDeadline(round, school);
    if (list == null) {
      return new Line(round, round.phase(now), period, SchoolListState.DRAFT, 0, false);
    }
    ListPolicy.State state = desk.state(round, list);
    boolean forPrincipal = ListPolicy.isForPrincipal(state);
    return new Line(round, round.phase(now), period, list.state(), state.people(), forPrincipal);
  }

  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL, Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.list.show",
      reads = true)
  public SchoolListView show(long roundId, SchoolCode code) {
    School school = schools.find(code).orElseThrow(() -> new NotFound("school", code));
    Access.over(Subject.school(code, school.county()));
    Listing listing = desk.listing(roundId, school);
    RoundView round = listing.round();
    OpenPeriod period = listing.period();
    boolean open = period.contains(clock.instant());
    List<TierRule> rules =
        round.tiers().stream()
            .map(one -> desk.rule(round, one.tier(), code, school.establishment()))
            .toList();
    SchoolList list = desk.find(roundId, code).orElse(null);
    if (list == null) {
      return new SchoolListView(
          round,
          code,
          school.name(),
          school.establishment(),
          SchoolListState.DRAFT,
          period,
          open,
          null,
          null,
          null,
          null,
          List.of(),
          rules,
          null,
          null,
          List.of(),
          List.of(),
          -1);
    }
    Access.about("school_list", list.id());
    List<ListEntry> entries = recommendations.of(list.id());
    StampedCopies.Standing paper = copies.standing(list.ref(), desk.content(list, entries));
    return new SchoolListView(
        round,
        code,
        school.name(),
        school.establishment(),
        list.state(),
        period,
        open,
        list.meetingOn(),
        card(list.minutesFile()),
        instant(list.principalAt()),
        instant(list.handedInAt()),
        entries,
        rules,
        paper.same() ? paper.newest() : null,
        paper.stamped(),
        list.state() == SchoolListState.HANDED_IN
            ? List.of()
            : ListPolicy.beforeHandingIn(desk.state(round, list, entries, paper.same())),
        timeline.of(list.ref()),
        list.version());
  }

  /** Whom the school may name for a tier. */
  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL},
      audit = "certification.list.candidates",
      reads = true)
  public List<ListCandidate> candidates(long round, SchoolCode school, Tier tier) {
    Access.over(schools.subjectOf(school));
    desk.round(round, school);
    return queries.candidates(round, school, tier, LocalDate.now(clock));
  }

  private @Nullable StoredFileCard card(@Nullable String file) {
    return file == null
        ? null
        : files.cards(StoredFileId.parse(file).map(Set::of).orElseGet(Set::of)).stream()
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
