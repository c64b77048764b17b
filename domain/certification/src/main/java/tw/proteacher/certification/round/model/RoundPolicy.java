package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.model.PlausibleYears;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.TaipeiClock;

/** 公告前檢核: whether a round makes sense, with every reason why not. */
public final class RoundPolicy {
  private static final int MOST_REVIEWERS = 5;
  private static final int MOST_DAYS = 365;

  private RoundPolicy() {}

  /** Whether a round can be called so. */
  public static List<Finding> title(int year, String name) {
    List<Finding> findings = new ArrayList<>();
    PlausibleYears.check("certification.round.year_range", year, year).ifPresent(findings::add);
    if (name.isBlank()) {
      findings.add(Finding.block("certification.round.name_missing"));
    }
    return findings;
  }

  /** Everything about a round that its check looks at. */
  public record Draft(
      String authority,
      SchoolYear year,
      String name,
      RoundPurpose purpose,
      Times times,
      Terms terms,
      String contact,
      RoundPlan plan) {}

  /** What is wrong with a draft, or worth a second look, before it is published. */
  public static List<Finding> check(Draft draft, RoundSurroundings around) {
    List<Finding> findings = new ArrayList<>();
    if (draft.name().isBlank()) {
      findings.add(Finding.block("certification.round.name_missing"));
    }
    if (draft.contact().isBlank()) {
      findings.add(Finding.block("certification.round.contact_missing"));
    }
    findings.addAll(possible(draft.times(), draft.terms(), draft.year()));
    Instant closes = draft.times().closes();
    if (closes != null && !closes.isAfter(around.now())) {
      findings.add(Finding.block("certification.round.over_already", closes));
    }
    findings.addAll(terms(draft.terms()));
    if (around.reviewers() < draft.terms().reviewers()) {
      findings.add(
          Finding.block(
              "certification.round.reviewers_short",
              around.reviewers(),
              draft.terms().reviewers()));
    }
    PlanFindings.add(findings, draft, around);
    return findings.stream().distinct().toList();
  }

  /** Whether the times of a round that people see are all there and make sense. */
  static List<Finding> possible(Times times, Terms terms, SchoolYear year) {
    List<Finding> findings = new ArrayList<>(missing(times, terms));
    findings.addAll(times(times, terms, year));
    return findings;
  }

  private static List<Finding> missing(Times times, Terms terms) {
    List<Finding> findings = new ArrayList<>();
    if (times.opens() == null || times.closes() == null) {
      findings.add(Finding.block("certification.round.times_missing"));
    }
    if (terms.schoolList() && times.listCloses() == null) {
      findings.add(Finding.block("certification.round.list_closing_missing"));
    }
    if (times.firstReviewFrom() == null || times.firstReviewTo() == null) {
      findings.add(Finding.block("certification.round.first_review_missing"));
    }
    if (terms.stages() == 2
        && (times.secondReviewFrom() == null || times.secondReviewTo() == null)) {
      findings.add(Finding.block("certification.round.second_review_missing"));
    }
    return findings;
  }

  /** Whether what is known of the times follows each other inside the school year. */
  public static List<Finding> times(Times times, Terms terms, SchoolYear year) {
    List<Finding> findings = new ArrayList<>();
    Instant opens = times.opens();
    Instant closes = times.closes();
    Instant listCloses = terms.schoolList() ? times.listCloses() : null;
    if (opens != null && closes != null && !closes.isAfter(opens)) {
      findings.add(Finding.block("certification.round.ends_before_start", opens, closes));
    }
    if (opens != null && listCloses != null && !listCloses.isAfter(opens)) {
      findings.add(Finding.block("certification.round.list_ends_before_start", opens, listCloses));
    }
    if (outside(opens, year) || outside(closes, year) || outside(listCloses, year)) {
      findings.add(
          Finding.block(
              "certification.round.outside_year", year.roc(), year.firstDay(), year.lastDay()));
    }
    reviews(findings, times, terms, latest(closes, listCloses));
    LocalDate end = terms.stages() == 2 ? times.secondReviewTo() : times.firstReviewTo();
    if (end != null && end.isAfter(year.plus(1).lastDay())) {
      findings.add(Finding.block("certification.round.review_too_late", end));
    }
    return findings;
  }

  private static void reviews(
      List<Finding> findings, Times times, Terms terms, @Nullable Instant handedIn) {
    LocalDate from = times.firstReviewFrom();
    LocalDate to = times.firstReviewTo();
    if (from != null && to != null && to.isBefore(from)) {
      findings.add(Finding.block("certification.round.first_review_order", from, to));
    }
    if (from != null && handedIn != null && from.isBefore(day(handedIn))) {
      findings.add(Finding.block("certification.round.review_before_closing", from, handedIn));
    }
    if (terms.stages() != 2) {
      return;
    }
    LocalDate again = times.secondReviewFrom();
    LocalDate end = times.secondReviewTo();
    if (again != null && end != null && end.isBefore(again)) {
      findings.add(Finding.block("certification.round.second_review_order", again, end));
    }
    if (again != null && to != null && !again.isAfter(to)) {
      findings.add(Finding.block("certification.round.second_before_first", again, to));
    }
  }

  /** Whether the numbers of a round are possible. */
  public static List<Finding> terms(Terms terms) {
    List<Finding> findings = new ArrayList<>();
    if (terms.stages() != 1 && terms.stages() != 2) {
      findings.add(Finding.block("certification.round.stages_range"));
    }
    if (terms.reviewers() < 1 || terms.reviewers() > MOST_REVIEWERS) {
      findings.add(Finding.block("certification.round.reviewers_range", MOST_REVIEWERS));
    }
    if (impossible(terms.fixDays())
        || impossible(terms.appealDays())
        || impossible(terms.supplementDays())) {
      findings.add(Finding.block("certification.round.days_range", MOST_DAYS));
    }
    return findings;
  }

  /** Whether the ends of a round that runs are put off and not brought forward. */
  static List<Finding> later(Times before, Times asked, boolean closed) {
    List<Finding> findings = new ArrayList<>();
    if (closed && !equal(before, asked)) {
      findings.add(Finding.block("certification.round.closed_already"));
    }
    if (earlier(before.closes(), asked.closes())
        || earlier(before.listCloses(), asked.listCloses())) {
      findings.add(Finding.block("certification.round.only_later"));
    }
    return findings;
  }

  private static boolean equal(Times before, Times asked) {
    return Objects.equals(before.closes(), asked.closes())
        && Objects.equals(before.listCloses(), asked.listCloses());
  }

  private static boolean earlier(@Nullable Instant before, @Nullable Instant asked) {
    return before != null && (asked == null || asked.isBefore(before));
  }

  private static boolean impossible(int days) {
    return days < 1 || days > MOST_DAYS;
  }

  private static boolean outside(@Nullable Instant moment, SchoolYear year) {
    return moment != null
        && (day(moment).isBefore(year.firstDay()) || day(moment).isAfter(year.lastDay()));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, TaipeiClock.TAIPEI);
  }

  private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? one : other;
  }
}
