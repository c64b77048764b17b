package tw.proteacher.certification.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Subject;

/**
 * 認證梯次 as other parts and pages read it.
 *
 * @param authority {@code MOE} or a county code
 * @param authorityName 縣市 in words; empty for the ministry, whose name the pages know
 * @param closedAt when what was not handed in was settled, or null before that
 */
public record RoundView(
    long id,
    String authority,
    String authorityName,
    SchoolYear schoolYear,
    String name,
    RoundPurpose purpose,
    RoundState state,
    Times times,
    Terms terms,
    Texts texts,
    List<RoundTier> tiers,
    List<RoundItem> items,
    List<RoundCriterion> criteria,
    @Nullable Instant firstAnnouncedAt,
    @Nullable Instant secondAnnouncedAt,
    @Nullable Instant closedAt,
    long version)
    implements Serializable {
  public RoundView {
    tiers = List.copyOf(tiers);
    items = List.copyOf(items);
    criteria = List.copyOf(criteria);
  }

  /**
   * 時程; all null at most while it is a draft.
   *
   * @param closes last moment that counts for a teacher
   * @param listCloses last moment that counts for a school's list
   */
  public record Times(
      @Nullable Instant opens,
      @Nullable Instant closes,
      @Nullable Instant listCloses,
      @Nullable LocalDate firstReviewFrom,
      @Nullable LocalDate firstReviewTo,
      @Nullable LocalDate secondReviewFrom,
      @Nullable LocalDate secondReviewTo)
      implements Serializable {
    public static final Times NONE = new Times(null, null, null, null, null, null, null);
  }

  /**
   * 審查與總表規定.
   *
   * @param stages 1 for 初審 alone, 2 with 複審
   * @param reviewers how many judge a case
   * @param fixDays days to hand in what was revised
   * @param appealDays days to appeal
   * @param supplementDays days to hand in what was missing
   * @param schoolList whether schools list whom they recommend
   * @param minutesRequired whether the list needs the minutes where the tier asks for a meeting
   */
  public record Terms(
      int stages,
      int reviewers,
      int fixDays,
      int appealDays,
      int supplementDays,
      boolean schoolList,
      boolean minutesRequired)
      implements Serializable {}

  /** 說明文字. */
  public record Texts(String contact, String notes, String source) implements Serializable {}

  /** Whose it is: a county's, or the nation's. */
  public Subject subject() {
    return Authority.subject(authority);
  }

  /**
   * Whether it is for the schools of a county: the ministry's are for all, a county's for its own.
   */
  public boolean isFor(CountyCode county) {
    return Authority.isMinistry(authority) || authority.equals(county.value());
  }

  /** The same round with other times. */
  public RoundView with(Times other) {
    return new RoundView(
        id,
        authority,
        authorityName,
        schoolYear,
        name,
        purpose,
        state,
        other,
        terms,
        texts,
        tiers,
        items,
        criteria,
        firstAnnouncedAt,
        secondAnnouncedAt,
        closedAt,
        version);
  }

  public Optional<RoundTier> tier(Tier tier) {
    return tiers.stream().filter(one -> one.tier() == tier).findFirst();
  }

  /** The items of a tier, in their order. */
  public List<RoundItem> items(Tier tier) {
    return items.stream().filter(one -> one.tier() == tier).toList();
  }

  /** The standards of a tier, in their order. */
  public List<RoundCriterion> criteria(Tier tier) {
    return criteria.stream().filter(one -> one.tier() == tier).toList();
  }

  /**
   * The standards a case is held to: all of its tier but those about an item that is shown on
   * another way of renewing only.
   */
  public List<RoundCriterion> criteria(Tier tier, @Nullable Integer route) {
    List<RoundItem> notAsked = items(tier).stream().filter(item -> !item.isAskedOf(route)).toList();
    return criteria(tier).stream()
        .filter(one -> notAsked.stream().noneMatch(item -> item.code().equals(one.itemCode())))
        .toList();
  }

  /** When teachers may hand in, without extensions; a published round has it. */
  public OpenPeriod period() {
    return new OpenPeriod(
        Objects.requireNonNull(times.opens(), "no opening"),
        Objects.requireNonNull(times.closes(), "no closing"));
  }

  /** When schools may hand in their lists, without extensions. */
  public OpenPeriod listPeriod() {
    OpenPeriod period = period();
    Instant closes = times.listCloses();
    return closes == null ? period : new OpenPeriod(period.opens(), closes);
  }

  public RoundPhase phase(Instant now) {
    return switch (state) {
      case DRAFT -> RoundPhase.DRAFT;
      case CANCELLED -> RoundPhase.CANCELLED;
      case PUBLISHED -> published(now);
    };
  }

  private RoundPhase published(Instant now) {
    OpenPeriod period = period();
    if (now.isBefore(period.opens())) {
      return RoundPhase.UPCOMING;
    }
    if (!period.over(now)) {
      return RoundPhase.OPEN;
    }
    return terms.schoolList() && !listPeriod().over(now)
        ? RoundPhase.LISTS_OPEN
        : RoundPhase.CLOSED;
  }
}
