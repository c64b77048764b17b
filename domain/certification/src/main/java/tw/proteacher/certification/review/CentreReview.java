package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.PanelPolicy;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Timeline;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.review.ReviewQueries.AppealRow;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 審查管理: what a centre sees of the review of its rounds. */
@ApplicationScoped
@Transactional
public class CentreReview {
  private static final int ALL = 100_000;

  @Inject private ReviewQueries queries;
  @Inject private ReviewOffice office;
  @Inject private ReviewerPool pool;
  @Inject private CaseFiles files;
  @Inject private Timeline timeline;
  @Inject private Panel panel;
  @Inject private Rounds rounds;
  @Inject private People people;

  /** A round and how many of its cases stand where. */
  public record RoundReview(RoundView round, Map<ReviewBox, Long> counts) implements Serializable {}

  /** A seat with its holder's name. */
  public record NamedSeat(Seat seat, String name) implements Serializable {}

  /** Somebody who might judge the case; barred: why not, empty where nothing is against it. */
  public record Candidate(PersonId person, String name, int waiting, List<ConflictReason> barred)
      implements Serializable {}

  /**
   * A case as the centre sees it.
   *
   * @param box what it waits for; null before its review
   * @param seats all seats it ever had, drafts hidden
   * @param outcome what the verdicts of the running stage come to
   * @param vacant how many reviewers more the running stage needs
   * @param candidates of the round's list; none once the case is decided
   * @param inside history of the review, which the applicant does not see
   */
  public record CentreCase(
      CaseFile file,
      @Nullable ReviewBox box,
      List<NamedSeat> seats,
      PanelOutcome outcome,
      int vacant,
      List<Candidate> candidates,
      List<AppealRow> appeals,
      List<TimelineEntry> inside)
      implements Serializable {}

  /** The rounds of the caller's reach that have cases in review. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.rounds",
      reads = true)
  public List<RoundReview> rounds() {
    Reach reach = Access.reach();
    List<RoundView> mine = new ArrayList<>();
    if (reach.nation()) {
      mine.addAll(rounds.of(Authority.MINISTRY));
    }
    reach.counties().forEach(county -> mine.addAll(rounds.of(county.value())));
    Map<Long, Map<ReviewBox, Long>> counts =
        queries.counts(mine.stream().map(RoundView::id).toList());
    return mine.stream()
        .filter(round -> counts.containsKey(round.id()))
        .map(round -> new RoundReview(round, counts.getOrDefault(round.id(), Map.of())))
        .toList();
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.list",
      reads = true)
  public Slice<CaseRow> cases(long round, @Nullable ReviewBox box, int first, int size) {
    office.round(round);
    Slice<CaseRow> cases = queries.cases(round, box, first, size);
    return new Slice<>(
        cases.rows().stream().map(CentreReview::sealedToOwner).toList(), cases.total());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.round",
      reads = true)
  public RoundReview round(long id) {
    return new RoundReview(
        office.round(id), queries.counts(List.of(id)).getOrDefault(id, Map.of()));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.reviewers",
      reads = true)
  public List<ReviewerRow> reviewers(long round) {
    office.round(round);
    return queries.reviewers(round, office.today());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.show",
      reads = true)
  public CentreCase show(long id) {
    FiledCase filed = queries.filed(id).orElseThrow(() -> new NotFound("application", id));
    CaseHead head = filed.head();
    Access.over(head.subject());
    Access.over(filed.round().subject());
    Access.about("application", id);
    PersonId me = Access.me();
    List<Seat> seats = panel.seats(new CaseRef("certification.application", id));
    List<Seat> stage = seats.stream().filter(seat -> seat.stage() == head.stage()).toList();
    if (head.person().equals(me) || ReviewOffice.owesVerdict(me, stage)) {
      return fromOutside(filed);
    }
    PanelOutcome outcome = PanelPolicy.of(filed.round().terms().reviewers(), stage);
    List<ReviewerRow> listed =
        isUndecided(head) ? queries.reviewers(head.round(), office.today()) : List.of();
    return new CentreCase(
        files.of(filed),
        filed.box(),
        named(PanelPolicy.shownToCentre(seats), listed),
        outcome,
        AssignmentTable.missing(outcome, stage.stream().filter(Seat::isOpen).toList()),
        candidates(head, listed, stage),
        filed.appeals(),
        timeline.of(ReviewOffice.inside(id)));
  }

  /**
   * What an officer sees of his own case, and of one he still has to judge: nothing of its panel.
   */
  private CentreCase fromOutside(FiledCase filed) {
    return new CentreCase(
        files.of(filed.sealed()),
        filed.head().state().isUnderReview() ? ReviewBox.WAITING : filed.box(),
        List.of(),
        new PanelOutcome(PanelOutcome.Kind.WAITING, null, 0),
        0,
        List.of(),
        List.of(),
        List.of());
  }

  /** 註記 of cases and certificates that wait for the caller's centre. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.flag.list",
      reads = true)
  public List<FlagRow> flags() {
    Reach reach = Access.reach();
    if (reach.nation()) {
      return queries.openFlags(null);
    }
    return reach.counties().stream().flatMap(county -> flags(county).stream()).toList();
  }

  /** Every case of a round, for a file of the results. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.export")
  public List<CaseRow> results(long round) {
    office.round(round);
    return queries.cases(round, null, 0, ALL).rows().stream()
        .map(CentreReview::sealedToOwner)
        .toList();
  }

  /** Nobody reads the result of his own case before the others. */
  private static CaseRow sealedToOwner(CaseRow row) {
    return row.head().person().equals(Access.me()) ? row.sealed() : row;
  }

  private List<FlagRow> flags(CountyCode county) {
    return queries.openFlags(county);
  }

  /** Whether reviewers are still to be found for it. */
  private static boolean isUndecided(CaseHead head) {
    return head.state().isUnderReview() && head.decision() == null;
  }

  /** Names come from the round's list; who is no more on it is looked up. */
  private List<NamedSeat> named(List<Seat> seats, List<ReviewerRow> listed) {
    Map<PersonId, String> names = new HashMap<>();
    listed.forEach(row -> names.put(row.person(), row.name()));
    List<PersonId> others =
        seats.stream()
            .map(Seat::reviewer)
            .distinct()
            .filter(one -> !names.containsKey(one))
            .toList();
    if (!others.isEmpty()) {
      people.cards(others).forEach((person, card) -> names.put(person, card.name()));
    }
    return seats.stream()
        .map(seat -> new NamedSeat(seat, names.getOrDefault(seat.reviewer(), "")))
        .toList();
  }

  private List<Candidate> candidates(
      CaseHead head, List<ReviewerRow> listed, Collection<Seat> stage) {
    if (listed.isEmpty()) {
      return List.of();
    }
    List<PersonId> seated = stage.stream().filter(Seat::isOpen).map(Seat::reviewer).toList();
    Map<PersonId, ReviewerRow> rows = new LinkedHashMap<>();
    listed.stream()
        .filter(row -> !seated.contains(row.person()))
        .forEach(row -> rows.put(row.person(), row));
    rows.keySet().retainAll(pool.among(rows.keySet(), head.county()));
    List<Conflict> conflicts = queries.conflicts(List.of(head.id()), rows.keySet());
    return rows.values().stream()
        .map(row -> new Candidate(row.person(), row.name(), row.load(), barred(row, conflicts)))
        .sorted(
            Comparator.<Candidate>comparingInt(one -> one.barred().size())
                .thenComparingInt(Candidate::waiting))
        .toList();
  }

  private static List<ConflictReason> barred(ReviewerRow row, List<Conflict> conflicts) {
    return conflicts.stream()
        .filter(conflict -> conflict.reviewer().equals(row.person()))
        .map(Conflict::reason)
        .sorted()
        .toList();
  }
}
