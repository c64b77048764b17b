package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.casework.StampedCopies;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.model.KeptLists;
import tw.proteacher.certification.list.model.ListPolicy;
import tw.proteacher.certification.list.model.QuotaPolicy;
import tw.proteacher.certification.list.model.Recommendations;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.round.RoundMail;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.certification.round.Rounds.Listing;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

/**
 * What the use cases of a school's list share: whether it is open, what the rules ask, what it
 * says.
 */
@ApplicationScoped
class ListDesk {

  @Inject private Rounds rounds;
  @Inject private KeptLists lists;
  @Inject private Recommendations recommendations;
  @Inject private RuleSets rules;
  @Inject private StampedCopies copies;
  @Inject private Schools schools;
  @Inject private Clock clock;

  /** A published round of the school's county or of the ministry in which schools hand in lists. */
  RoundView round(long id, SchoolCode school) {
    return listing(id, school).round();
  }

  private Listing listing(long id, SchoolCode school) {
    return schools
        .find(school)
        .map(found -> listing(id, found))
        .orElseThrow(() -> new NotFound("round with lists", id));
  }

  /** The same for a school at hand, with when it may hand its list in. */
  Listing listing(long id, School school) {
    Listing listing = rounds.listing(id, school.code());
    RoundView round = listing.round();
    if (round.state() != RoundState.PUBLISHED
        || !round.terms().schoolList()
        || !round.isFor(school.county())) {
      throw new NotFound("round with lists", id);
    }
    return listing;
  }

  /** Refuses before and after the time for lists. */
  RoundView openRound(long id, SchoolCode school) {
    Listing listing = listing(id, school);
    OpenPeriod period = listing.period();
    if (period.over(clock.instant())) {
      throw new RuleViolation("certification.list.too_late", RoundMail.moment(period.closes()));
    }
    if (!period.contains(clock.instant())) {
      throw new RuleViolation("certification.list.too_early", RoundMail.moment(period.opens()));
    }
    return listing.round();
  }

  /**
   * The school's list, held until the transaction ends; begun where there is none. The school is
   * held first, so that two who begin it at once do not both.
   */
  SchoolList hold(long round, SchoolCode school) {
    recommendations.holdEstablishment(school);
    Optional<SchoolList> known = lists.lock(round, school);
    if (known.isPresent()) {
      return known.get();
    }
    SchoolList begun = SchoolList.begin(round, school, OffsetDateTime.now(clock));
    lists.add(begun);
    return begun;
  }

  /** The list as the page had it open, held until the transaction ends. */
  SchoolList holdOpened(long round, SchoolCode school, long version) {
    SchoolList list =
        lists.lock(round, school).orElseThrow(() -> new NotFound("school list", school));
    list.openedAt(version);
    return list;
  }

  /** The list, held until the transaction ends, or empty while nobody began it. */
  Optional<SchoolList> held(long round, SchoolCode school) {
    return lists.lock(round, school);
  }

  Optional<SchoolList> find(long round, SchoolCode school) {
    return lists.find(round, school);
  }

  /**
   * What the newest cohort's rules of a tier ask of the school. In a renewal those of the round's
   * own year, without the quota: nobody joins whom the school did not have before.
   */
  Ahead ahead(RoundView round, Tier tier) {
    RoundTier taken =
        round
            .tier(tier)
            .orElseThrow(() -> new RuleViolation("certification.list.tier_not_taken", tier));
    boolean renewal = round.purpose() == RoundPurpose.RENEWAL;
    int year = renewal ? round.schoolYear().roc() : taken.lastYear();
    @Nullable RuleSet found =
        rules.inForce(LocalDate.now(clock)).find(tier, round.authority(), year);
    if (found == null) {
      return Ahead.NOTHING;
    }
    Ahead asked = found.ahead();
    return renewal ? new Ahead(asked.schoolMeeting(), null, List.of()) : asked;
  }

  TierRule rule(RoundView round, Tier tier, SchoolCode school, int establishment) {
    Ahead ahead = ahead(round, tier);
    return new TierRule(
        tier,
        ahead.schoolMeeting(),
        ahead.quotaPercent(),
        ahead.quotaPercent() == null ? 0 : recommendations.counted(school, tier),
        QuotaPolicy.most(ahead.quotaPercent(), establishment));
  }

  ListPolicy.State state(RoundView round, SchoolList list) {
    List<ListEntry> entries = recommendations.of(list.id());
    return state(round, list, entries, copies.isPrinted(list.ref(), content(list, entries)));
  }

  ListPolicy.State state(
      RoundView round, SchoolList list, List<ListEntry> entries, boolean printed) {
    boolean meeting =
        entries.stream()
            .map(ListEntry::tier)
            .distinct()
            .anyMatch(tier -> ahead(round, tier).schoolMeeting());
    return new ListPolicy.State(
        entries.size(),
        meeting,
        round.terms().minutesRequired(),
        list.meetingOn(),
        list.minutesFile() != null,
        list.state() != SchoolListState.DRAFT,
        printed);
  }

  /** What the paper says, written the same way each time. */
  String content(SchoolList list, List<ListEntry> entries) {
    String people =
        entries.stream()
            .map(one -> "{\"tier\":\"%s\",\"person\":%s}".formatted(one.tier(), one.person()))
            .sorted()
            .collect(Collectors.joining(","));
    LocalDate meeting = list.meetingOn();
    return "{\"round\":%d,\"school\":\"%s\",\"meeting\":\"%s\",\"people\":[%s]}"
        .formatted(list.roundId(), list.school(), meeting == null ? "" : meeting, people);
  }
}
