package tw.proteacher.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.FieldComment;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.review.AssignReviewers;
import tw.proteacher.certification.review.CaseFile;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.CentreReview.Candidate;
import tw.proteacher.certification.review.CentreReview.CentreCase;
import tw.proteacher.certification.review.CentreReview.NamedSeat;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.certification.review.SettleAppeal;
import tw.proteacher.certification.review.SettleCase;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/review/case.xhtml: a case with its panel, and what the centre can do with it now. */
@Named
@ViewScoped
public class CentreReviewCasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String DECISION = "verdict.decision.";

  @Inject private CentreReview review;
  @Inject private AssignReviewers assignReviewers;
  @Inject private SettleCase settleCase;
  @Inject private SettleAppeal settleAppeal;
  @Inject private ReviewChoices choices;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private @Nullable CentreCase shown;
  private List<Option> places = List.of();
  private final List<RemarkField> wishes = new ArrayList<>();
  private String reviewer = "";
  private String seat = "";
  private String replacement = "";
  private String reassignReason = "";
  private String decision = "";
  private String decisionReason = "";
  private String wishPlace = "";
  private String wishText = "";
  private String returnRemark = "";
  private String appealReason = "";

  public void load() {
    CentreCase opened = review.show(id);
    shown = opened;
    version = opened.file().head().version();
    places = choices.places(opened.file());
  }

  public String assign() {
    assignReviewers.assign(id, version, person(reviewer));
    return done("centre_case.assigned");
  }

  public String reassign() {
    assignReviewers.reassign(
        id,
        version,
        Long.parseLong(seat),
        replacement.isEmpty() ? null : person(replacement),
        reassignReason);
    return done("centre_case.reassigned");
  }

  public String settle() {
    settleCase.settle(id, version, Decision.valueOf(decision), decisionReason);
    return done("centre_case.settled");
  }

  /** Keeps one more place that is asked for, until the case is returned. */
  public void addWish() {
    Place.parse(wishPlace)
        .ifPresent(
            place -> {
              wishes.add(new RemarkField(place, ReviewChoices.label(places, place), wishText));
              wishPlace = "";
              wishText = "";
            });
  }

  public String returnForPapers() {
    addWish();
    List<Wish> asked =
        wishes.stream()
            .filter(field -> !field.getText().isBlank())
            .map(field -> field.place().wish(field.getText()))
            .toList();
    settleCase.returnForPapers(id, version, asked, returnRemark);
    return done("centre_case.returned");
  }

  public String grantAppeal() {
    settleAppeal.settle(id, version, true, appealReason);
    return done("centre_case.appeal_granted");
  }

  public String refuseAppeal() {
    settleAppeal.settle(id, version, false, appealReason);
    return done("centre_case.appeal_refused");
  }

  private String done(String said) {
    feedback.flash(said);
    return Redirects.to("/centre/review/case", "id", id);
  }

  private static PersonId person(String key) {
    return new PersonId(Long.parseLong(key));
  }

  private Stream<CaseHead> head() {
    return Stream.ofNullable(shown).map(one -> one.file().head());
  }

  private Stream<ReviewBox> box() {
    return Stream.ofNullable(shown).flatMap(one -> Stream.ofNullable(one.box()));
  }

  /** Where the case stands, as the round's list calls it. */
  public String getWhere() {
    return box()
        .findFirst()
        .map(box -> texts.get("box." + box))
        .orElseGet(() -> texts.get("box.NONE"));
  }

  /** What has to happen next, and who does it. */
  public String getWaitsFor() {
    boolean disagreed = shown != null && shown.outcome().kind() == PanelOutcome.Kind.DISAGREED;
    return box()
        .findFirst()
        .map(
            box ->
                box == ReviewBox.TO_ASSIGN && disagreed
                    ? texts.get("panel.outcome.DISAGREED.text")
                    : texts.get("box." + box + ".text"))
        .orElseGet(() -> texts.get("box.NONE.text"));
  }

  public String getTone() {
    LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
    boolean late =
        shown != null && shown.seats().stream().anyMatch(one -> one.seat().isOverdue(today));
    return box().findFirst().map(box -> ReviewChoices.tone(box, late)).orElse("idle");
  }

  public boolean isUndecided() {
    return head().anyMatch(head -> head.state().isUnderReview() && head.decision() == null);
  }

  public boolean isSettleable() {
    return shown != null
        && shown.file().head().state().isUnderReview()
        && shown.outcome().kind() != PanelOutcome.Kind.WAITING;
  }

  public boolean isReturnable() {
    return isUndecided() && head().anyMatch(head -> head.state() == ApplicationState.FIRST_REVIEW);
  }

  public boolean isAppealed() {
    return head().anyMatch(head -> head.state() == ApplicationState.APPEALED);
  }

  /** Whom nothing bars from the case. */
  public List<Option> getFree() {
    return candidates()
        .filter(one -> one.barred().isEmpty())
        .map(
            one ->
                new Option(
                    Long.toString(one.person().value()),
                    texts.of("centre_case.candidate", one.name(), one.waiting())))
        .toList();
  }

  /** Whom something bars, with the reasons. */
  public List<String> getBarred() {
    return candidates()
        .filter(one -> !one.barred().isEmpty())
        .map(
            one ->
                texts.of(
                    "centre_case.barred",
                    one.name(),
                    one.barred().stream()
                        .map(reason -> texts.get("conflict.reason." + reason))
                        .collect(Collectors.joining(texts.get("list.separator")))))
        .toList();
  }

  private Stream<Candidate> candidates() {
    return shown == null ? Stream.empty() : shown.candidates().stream();
  }

  /** Seats that can still be given to somebody else. */
  public List<Option> getChangeable() {
    return shown == null
        ? List.of()
        : shown.seats().stream()
            .filter(one -> one.seat().isOpen() && !one.seat().hasGiven())
            .map(one -> new Option(Long.toString(one.seat().id()), one.name()))
            .toList();
  }

  public String seatState(NamedSeat named) {
    if (named.seat().hasGiven()) {
      return named.seat().isOpen() ? "seat.given" : "seat.given_before";
    }
    return named.seat().isOpen() ? "seat.waiting" : "seat.ended";
  }

  /** A reason the platform gave, in words; what a person wrote, as it is. */
  public String why(NamedSeat named) {
    String reason = named.seat().endedReason();
    return texts.has(reason) ? texts.get(reason) : reason;
  }

  /** What the reviewers of the running stage remarked at a sheet. */
  public List<FieldComment> at(Sheet sheet) {
    if (shown == null) {
      return List.of();
    }
    return shown.seats().stream()
        .filter(one -> one.seat().counts())
        .flatMap(
            one ->
                Stream.ofNullable(one.seat().verdict())
                    .flatMap(
                        verdict ->
                            ReviewChoices.at(sheet, verdict.judgement().comments(), one.name())
                                .stream()))
        .toList();
  }

  /** A step of the review in words; a decision among its facts is called by its name. */
  public String event(TimelineEntry step) {
    Object[] facts =
        step.facts().stream()
            .map(fact -> texts.has(DECISION + fact) ? texts.get(DECISION + fact) : fact)
            .toArray();
    return texts.say(step.event(), facts);
  }

  /** What a comment is about. */
  public String place(PartComment comment) {
    return ReviewChoices.label(places, comment);
  }

  public String proof(CaseFile.Proof proof) {
    return choices.proof(proof);
  }

  public List<Option> getDecisions() {
    return choices.decisions(
        shown == null
            || shown.file().head().state() == ApplicationState.SECOND_REVIEW
            || shown.file().round().terms().stages() == 1);
  }

  public @Nullable CentreCase getShown() {
    return shown;
  }

  public List<Option> getPlaces() {
    return places;
  }

  public List<RemarkField> getWishes() {
    return wishes;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReviewer() {
    return reviewer;
  }

  public void setReviewer(@Nullable String reviewer) {
    this.reviewer = reviewer == null ? "" : reviewer;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(@Nullable String seat) {
    this.seat = seat == null ? "" : seat;
  }

  public String getReplacement() {
    return replacement;
  }

  public void setReplacement(@Nullable String replacement) {
    this.replacement = replacement == null ? "" : replacement;
  }

  public String getReassignReason() {
    return reassignReason;
  }

  public void setReassignReason(String reassignReason) {
    this.reassignReason = reassignReason;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision == null ? "" : decision;
  }

  public String getDecisionReason() {
    return decisionReason;
  }

  public void setDecisionReason(String decisionReason) {
    this.decisionReason = decisionReason;
  }

  public String getWishPlace() {
    return wishPlace;
  }

  public void setWishPlace(@Nullable String wishPlace) {
    this.wishPlace = wishPlace == null ? "" : wishPlace;
  }

  public String getWishText() {
    return wishText;
  }

  public void setWishText(String wishText) {
    this.wishText = wishText;
  }

  public String getReturnRemark() {
    return returnRemark;
  }

  public void setReturnRemark(String returnRemark) {
    this.returnRemark = returnRemark;
  }

  public String getAppealReason() {
    return appealReason;
  }

  public void setAppealReason(String appealReason) {
    this.appealReason = appealReason;
  }
}
