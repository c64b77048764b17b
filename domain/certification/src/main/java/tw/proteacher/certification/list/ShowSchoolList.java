package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.casework.StampedCopies;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.model.ListContents;
import tw.proteacher.certification.list.model.ListPolicy;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.round.RoundPhase;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 查看總表: by the school and by the centres in charge of it. */
@ApplicationScoped
@Transactional
public class ShowSchoolList {
  /** What a page shows while nobody began the list. */
  private static final ListContents.Kept NOT_BEGUN =
      new ListContents.Kept(SchoolList.ref(0), SchoolListState.DRAFT, null, null, null, null, -1);

  @Inject private ListDesk desk;
  @Inject private ListContents contents;
  @Inject private ListQueries queries;
  @Inject private StampedCopies copies;
  @Inject private StoredFiles files;
  @Inject private Schools schools;
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
    return contents.announced(code).stream()
        .filter(kept -> kept.round().terms().schoolList())
        .map(kept -> line(kept, now))
        .toList();
  }

  private Line line(ListContents.Contents kept, Instant now) {
    RoundView round = kept.round();
    ListContents.Kept list = kept.list();
    if (list == null) {
      return new Line(round, round.phase(now), kept.period(), SchoolListState.DRAFT, 0, false);
    }
    int people = kept.entries().size();
    boolean forPrincipal = ListPolicy.isForPrincipal(desk.state(kept, list, false));
    return new Line(round, round.phase(now), kept.period(), list.state(), people, forPrincipal);
  }

  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL, Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.list.show",
      reads = true)
  public SchoolListView show(long roundId, SchoolCode code) {
    return view(roundId, code);
  }

  /** Whom the school may name for a tier. */
  public record Nominees(SchoolListView list, Tier tier, List<ListCandidate> people) {}

  /**
   * Whom the school may name.
   *
   * @param tier of the round, or null for its first
   */
  @UseCase(
      roles = {Role.SCHOOL_OFFICER, Role.PRINCIPAL},
      audit = "certification.list.candidates",
      reads = true)
  public Nominees candidates(long round, SchoolCode school, @Nullable Tier tier) {
    SchoolListView list = view(round, school);
    Tier shown =
        list.rules().stream()
            .map(TierRule::tier)
            .filter(one -> tier == null || tier == one)
            .findFirst()
            .orElseThrow(() -> new NotFound("tier of the round", round));
    LocalDate today = LocalDate.now(clock);
    return new Nominees(list, shown, queries.candidates(round, school, shown, today));
  }

  private SchoolListView view(long roundId, SchoolCode code) {
    School school = schools.find(code).orElseThrow(() -> new NotFound("school", code));
    Access.over(Subject.school(code, school.county()));
    ListContents.Contents kept = contents.of(roundId, code);
    ListDesk.requireLists(kept.round(), school.county());
    ListContents.Kept list = kept.list();
    if (list == null) {
      return view(
          school, kept, NOT_BEGUN, new StampedCopies.Standing(null, false, null), List.of());
    }
    Access.about("school_list", list.ref().id());
    StampedCopies.Standing paper =
        copies.standing(list.ref(), desk.content(roundId, code, list.meetingOn(), kept.entries()));
    List<Finding> missing =
        list.state() == SchoolListState.HANDED_IN
            ? List.of()
            : ListPolicy.beforeHandingIn(desk.state(kept, list, paper.same()));
    return view(school, kept, list, paper, missing);
  }

  private SchoolListView view(
      School school,
      ListContents.Contents kept,
      ListContents.Kept list,
      StampedCopies.Standing paper,
      List<Finding> missing) {
    return new SchoolListView(
        kept.round(),
        school.code(),
        school.name(),
        school.establishment(),
        list.state(),
        kept.period(),
        kept.period().contains(clock.instant()),
        list.meetingOn(),
        card(list.minutesFile()),
        list.principalAt(),
        list.handedInAt(),
        kept.entries(),
        desk.rules(kept, school.establishment()),
        paper.same() ? paper.newest() : null,
        paper.stamped(),
        missing,
        kept.history(),
        list.version());
  }

  private @Nullable StoredFileCard card(@Nullable String file) {
    return file == null
        ? null
        : files.cards(StoredFileId.parse(file).map(Set::of).orElseGet(Set::of)).stream()
            .findFirst()
            .orElse(null);
  }
}
