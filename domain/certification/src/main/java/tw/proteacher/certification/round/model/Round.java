package tw.proteacher.certification.round.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.RoundView.Texts;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.TaipeiClock;

/**
 * 認證梯次: one authority takes applications between two moments. While it is a draft everything may be
 * changed. Published, what it asks for stands: people rely on it. Only its words may be mended and
 * its ends put off, never brought forward.
 */
@Entity
@Table(schema = "certification", name = "round")
public class Round {
  private static final String KIND = "certification.round";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String authority;

  @Column(name = "school_year")
  private int schoolYear;

  private String name;

  @Enumerated(EnumType.STRING)
  private RoundPurpose purpose;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  @Column(name = "opens_at")
  private @Nullable OffsetDateTime opensAt;

  @Column(name = "closes_at")
  private @Nullable OffsetDateTime closesAt;

  @Column(name = "list_closes_at")
  private @Nullable OffsetDateTime listClosesAt;

  @Column(name = "first_review_from")
  private @Nullable LocalDate firstReviewFrom;

  @Column(name = "first_review_to")
  private @Nullable LocalDate firstReviewTo;

  @Column(name = "second_review_from")
  private @Nullable LocalDate secondReviewFrom;

  @Column(name = "second_review_to")
  private @Nullable LocalDate secondReviewTo;

  private int stages;

  private int reviewers;

  @Column(name = "fix_days")
  private int fixDays;

  @Column(name = "appeal_days")
  private int appealDays;

  @Column(name = "supplement_days")
  private int supplementDays;

  @Column(name = "school_list")
  private boolean schoolList;

  @Column(name = "minutes_required")
  private boolean minutesRequired;

  private String contact;

  private String notes;

  @Column(name = "source_text")
  private String sourceText;

  @Column(name = "first_announced_at")
  private @Nullable OffsetDateTime firstAnnouncedAt;

  @Column(name = "second_announced_at")
  private @Nullable OffsetDateTime secondAnnouncedAt;

  @Column(name = "closed_at")
  private @Nullable OffsetDateTime closedAt;

  @Column(name = "created_by")
  private @Nullable Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected Round() {}

  /** What a round is called and for whom it is. */
  public record Title(String authority, SchoolYear year, RoundPurpose purpose, String name) {}

  /** Begins a draft. */
  public static Round begin(
      Title title, Terms terms, Texts texts, PersonId by, OffsetDateTime now) {
    Round begun = new Round();
    begun.authority = title.authority();
    begun.purpose = title.purpose();
    begun.state = RoundState.DRAFT;
    begun.createdBy = by.value();
    begun.createdAt = now;
    begun.entitle(title.year(), title.name(), now);
    begun.set(terms);
    begun.reword(texts, now);
    return begun;
  }

  /** Gives a draft another name or year. */
  public void entitle(SchoolYear year, String newName, OffsetDateTime now) {
    mustBeDraft();
    schoolYear = year.roc();
    name = newName.strip();
    changedAt = now;
  }

  /** 時程 of a draft. */
  public void plan(Times times, OffsetDateTime now) {
    mustBeDraft();
    set(times);
    changedAt = now;
  }

  /** 審查與總表規定 of a draft. */
  public void agree(Terms terms, OffsetDateTime now) {
    mustBeDraft();
    set(terms);
    changedAt = now;
  }

  /** Notes that what a draft asks for was changed. */
  public void replan(OffsetDateTime now) {
    mustBeDraft();
    changedAt = now;
  }

  /** Mends the words; asks for nothing else. */
  public void reword(Texts texts, OffsetDateTime now) {
    if (state == RoundState.CANCELLED) {
      throw notNow(state);
    }
    contact = texts.contact().strip();
    notes = texts.notes().strip();
    sourceText = texts.source().strip();
    changedAt = now;
  }

  /** 公告; {@code findings} are what {@link RoundPolicy} found. */
  public void publish(List<Finding> findings, OffsetDateTime now) {
    if (findings.stream().anyMatch(Finding::blocks)) {
      throw new RuleViolation(findings.stream().filter(Finding::blocks).toList());
    }
    step(RoundState.PUBLISHED, now);
  }

  /** 延長: for everybody; an end may be put off, never brought forward. */
  public void putOff(Times later, OffsetDateTime now) {
    if (state != RoundState.PUBLISHED) {
      throw notNow(RoundState.PUBLISHED);
    }
    Times before = times();
    Times asked =
        new Times(
            before.opens(),
            later.closes(),
            later.listCloses(),
            later.firstReviewFrom(),
            later.firstReviewTo(),
            later.secondReviewFrom(),
            later.secondReviewTo());
    List<Finding> findings = new ArrayList<>(RoundPolicy.later(before, asked, closedAt != null));
    findings.addAll(RoundPolicy.possible(asked, terms(), schoolYear()));
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    set(asked);
    changedAt = now;
  }

  /** 取消; cases that were handed in keep a round from it. */
  public void cancel(long handedIn, OffsetDateTime now) {
    if (handedIn > 0) {
      throw new RuleViolation("certification.round.cancel_has_cases", handedIn);
    }
    step(RoundState.CANCELLED, now);
  }

  /** 結束受理: what was not handed in has been settled. */
  public void close(OffsetDateTime now) {
    if (state != RoundState.PUBLISHED) {
      throw notNow(RoundState.PUBLISHED);
    }
    if (closedAt == null) {
      closedAt = now;
      changedAt = now;
    }
  }

  /** Somebody has time again: what he does not hand in is settled once more. */
  public void reopen(OffsetDateTime now) {
    if (state != RoundState.PUBLISHED) {
      throw notNow(RoundState.PUBLISHED);
    }
    if (closedAt != null) {
      closedAt = null;
      changedAt = now;
    }
  }

  /** 公告審查結果 of a stage. */
  public void announced(int stage, OffsetDateTime now) {
    if (stage == 1) {
      firstAnnouncedAt = now;
    } else {
      secondAnnouncedAt = now;
    }
    changedAt = now;
  }

  private void set(Times times) {
    opensAt = offset(times.opens());
    closesAt = offset(times.closes());
    listClosesAt = offset(times.listCloses());
    firstReviewFrom = times.firstReviewFrom();
    firstReviewTo = times.firstReviewTo();
    secondReviewFrom = times.secondReviewFrom();
    secondReviewTo = times.secondReviewTo();
  }

  private void set(Terms terms) {
    stages = terms.stages();
    reviewers = terms.reviewers();
    fixDays = terms.fixDays();
    appealDays = terms.appealDays();
    supplementDays = terms.supplementDays();
    schoolList = terms.schoolList();
    minutesRequired = terms.minutesRequired();
  }

  private void mustBeDraft() {
    if (state != RoundState.DRAFT) {
      throw new RuleViolation("certification.round.runs");
    }
  }

  private void step(RoundState to, OffsetDateTime now) {
    if (!state.next().contains(to)) {
      throw notNow(to);
    }
    state = to;
    changedAt = now;
  }

  private RuleViolation notNow(RoundState to) {
    return new RuleViolation("certification.round.not_now", state, to);
  }

  /** Refuses when somebody else changed it since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("certification.round.changed_meanwhile");
    }
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
    return moment == null ? null : moment.atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }

  /** Whose it is: a county's, or the nation's. */
  public Subject subject() {
    return Authority.subject(authority);
  }

  public CaseRef ref() {
    return new CaseRef(KIND, id());
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public String authority() {
    return authority;
  }

  public SchoolYear schoolYear() {
    return new SchoolYear(schoolYear);
  }

  public String name() {
    return name;
  }

  public RoundPurpose purpose() {
    return purpose;
  }

  public RoundState state() {
    return state;
  }

  public Times times() {
    return new Times(
        instant(opensAt),
        instant(closesAt),
        instant(listClosesAt),
        firstReviewFrom,
        firstReviewTo,
        secondReviewFrom,
        secondReviewTo);
  }

  public Terms terms() {
    return new Terms(
        stages, reviewers, fixDays, appealDays, supplementDays, schoolList, minutesRequired);
  }

  public Texts texts() {
    return new Texts(contact, notes, sourceText);
  }

  public @Nullable Instant closedAt() {
    return instant(closedAt);
  }

  public @Nullable Instant firstAnnouncedAt() {
    return instant(firstAnnouncedAt);
  }

  public @Nullable Instant secondAnnouncedAt() {
    return instant(secondAnnouncedAt);
  }

  public long version() {
    return version;
  }
}
