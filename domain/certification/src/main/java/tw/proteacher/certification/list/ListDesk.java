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
import tw.proteacher.certification.list.model.ListContents;
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
import tw.proteacher.shared.CountyCode;
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
    School found = schools.find(school).orElseThrow(() -> new NotFound("round with lists", id));
    Listing listing = rounds.listing(id, school);
    requireLists(listing.round(), found.county());
    return listing;
  }

  /** Refuses a round in which the school hands in no list. */
  static void requireLists(RoundView round, CountyCode county) {
    if (round.state() != RoundState.PUBLISHED
        || !round.terms().schoolList()
        || !round.isFor(county)) {
      throw new NotFound("round with lists", round.id());
    }
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

  /** What each tier of the round asks of the school. */
  List<TierRule> rules(ListContents.Contents kept, int establishment) {
    return kept.round().tiers().stream()
        .map(RoundTier::tier)
        .map(tier -> rule(kept, tier, establishment))
        .toList();
  }

  private TierRule rule(ListContents.Contents kept, Tier tier, int establishment) {
    Ahead ahead = ahead(kept.round(), tier);
    return new TierRule(
        tier,
        ahead.schoolMeeting(),
        ahead.quotaPercent(),
        ahead.quotaPercent() == null ? 0 : kept.counted().getOrDefault(tier, 0),
        QuotaPolicy.most(ahead.quotaPercent(), establishment));
  }

  ListPolicy.State state(RoundView round, SchoolList list) {
    List<ListEntry> entries = recommendations.of(list.id());
    return new ListPolicy.State(
        entries.size(),
        meetingAsked(round, entries),
        round.terms().minutesRequired(),
        list.meetingOn(),
        list.minutesFile() != null,
        list.state() != SchoolListState.DRAFT,
        copies.isPrinted(list.ref(), content(list, entries)));
  }

  /** The same of a list that is read already. */
  ListPolicy.State state(ListContents.Contents kept, ListContents.Kept list, boolean printed) {
    return new ListPolicy.State(
        kept.entries().size(),
        meetingAsked(kept.round(), kept.entries()),
        kept.round().terms().minutesRequired(),
        list.meetingOn(),
        list.minutesFile() != null,
        list.state() != SchoolListState.DRAFT,
        printed);
  }

  private boolean meetingAsked(RoundView round, List<ListEntry> entries) {
    return entries.stream()
        .map(ListEntry::tier)
        .distinct()
        .anyMatch(tier -> ahead(round, tier).schoolMeeting());
  }

  /** What the paper says, written the same way each time. */
  String content(SchoolList list, List<ListEntry> entries) {
    return content(list.roundId(), list.school(), list.meetingOn(), entries);
  }

  String content(
      long round, SchoolCode school, @Nullable LocalDate meeting, List<ListEntry> entries) {
    String people =
        entries.stream()
            .map(one -> "{\"tier\":\"%s\",\"person\":%s}".formatted(one.tier(), one.person()))
            .sorted()
            .collect(Collectors.joining(","));
    return "{\"round\":%d,\"school\":\"%s\",\"meeting\":\"%s\",\"people\":[%s]}"
        .formatted(round, school, meeting == null ? "" : meeting, people);
  }
}
