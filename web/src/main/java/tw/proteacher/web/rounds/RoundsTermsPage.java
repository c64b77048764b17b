package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.EditRound;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/edit-terms.xhtml */
@Named
@ViewScoped
public class RoundsTermsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRound editRound;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private boolean twoStages = true;
  private @Nullable Integer reviewers;
  private @Nullable Integer fixDays;
  private @Nullable Integer appealDays;
  private @Nullable Integer supplementDays;
  private boolean schoolList = true;
  private boolean minutesRequired = true;

  public void load() {
    RoundView round = showRounds.open(id);
    RoundView.Terms terms = round.terms();
    version = round.version();
    twoStages = terms.stages() == 2;
    reviewers = terms.reviewers();
    fixDays = terms.fixDays();
    appealDays = terms.appealDays();
    supplementDays = terms.supplementDays();
    schoolList = terms.schoolList();
    minutesRequired = terms.minutesRequired();
  }

  public String save() {
    editRound.terms(
        id,
        version,
        new RoundView.Terms(
            twoStages ? 2 : 1,
            number(reviewers),
            number(fixDays),
            number(appealDays),
            number(supplementDays),
            schoolList,
            minutesRequired));
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  private static int number(@Nullable Integer typed) {
    return typed == null ? 0 : typed;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isTwoStages() {
    return twoStages;
  }

  public void setTwoStages(boolean twoStages) {
    this.twoStages = twoStages;
  }

  public @Nullable Integer getReviewers() {
    return reviewers;
  }

  public void setReviewers(@Nullable Integer reviewers) {
    this.reviewers = reviewers;
  }

  public @Nullable Integer getFixDays() {
    return fixDays;
  }

  public void setFixDays(@Nullable Integer fixDays) {
    this.fixDays = fixDays;
  }

  public @Nullable Integer getAppealDays() {
    return appealDays;
  }

  public void setAppealDays(@Nullable Integer appealDays) {
    this.appealDays = appealDays;
  }

  public @Nullable Integer getSupplementDays() {
    return supplementDays;
  }

  public void setSupplementDays(@Nullable Integer supplementDays) {
    this.supplementDays = supplementDays;
  }

  public boolean isSchoolList() {
    return schoolList;
  }

  public void setSchoolList(boolean schoolList) {
    this.schoolList = schoolList;
  }

  public boolean isMinutesRequired() {
    return minutesRequired;
  }

  public void setMinutesRequired(boolean minutesRequired) {
    this.minutesRequired = minutesRequired;
  }
}
