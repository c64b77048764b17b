package tw.proteacher.web.rounds;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundView.Times;

/** 時程表單: days and times of day while somebody types them. */
public class TimesFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String MORNING = "08:00";

  private @Nullable LocalDate opensOn;
  private String opensTime;
  private @Nullable LocalDate closesOn;
  private String closesTime;
  private @Nullable LocalDate listClosesOn;
  private String listClosesTime;
  private @Nullable LocalDate firstFrom;
  private @Nullable LocalDate firstTo;
  private @Nullable LocalDate secondFrom;
  private @Nullable LocalDate secondTo;

  TimesFields(Times times) {
    opensOn = MomentText.day(times.opens());
    opensTime = MomentText.time(times.opens(), MORNING);
    closesOn = MomentText.day(times.closes());
    closesTime = MomentText.time(times.closes(), MomentText.LAST_MINUTE);
    listClosesOn = MomentText.day(times.listCloses());
    listClosesTime = MomentText.time(times.listCloses(), MomentText.LAST_MINUTE);
    firstFrom = times.firstReviewFrom();
    firstTo = times.firstReviewTo();
    secondFrom = times.secondReviewFrom();
    secondTo = times.secondReviewTo();
  }

  Times times() {
    return new Times(
        MomentText.first(opensOn, opensTime),
        MomentText.last(closesOn, closesTime),
        MomentText.last(listClosesOn, listClosesTime),
        firstFrom,
        firstTo,
        secondFrom,
        secondTo);
  }

  public @Nullable LocalDate getOpensOn() {
    return opensOn;
  }

  public void setOpensOn(@Nullable LocalDate opensOn) {
    this.opensOn = opensOn;
  }

  public String getOpensTime() {
    return opensTime;
  }

  public void setOpensTime(@Nullable String opensTime) {
    this.opensTime = opensTime == null ? "" : opensTime;
  }

  public @Nullable LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(@Nullable LocalDate closesOn) {
    this.closesOn = closesOn;
  }

  public String getClosesTime() {
    return closesTime;
  }

  public void setClosesTime(@Nullable String closesTime) {
    this.closesTime = closesTime == null ? "" : closesTime;
  }

  public @Nullable LocalDate getListClosesOn() {
    return listClosesOn;
  }

  public void setListClosesOn(@Nullable LocalDate listClosesOn) {
    this.listClosesOn = listClosesOn;
  }

  public String getListClosesTime() {
    return listClosesTime;
  }

  public void setListClosesTime(@Nullable String listClosesTime) {
    this.listClosesTime = listClosesTime == null ? "" : listClosesTime;
  }

  public @Nullable LocalDate getFirstFrom() {
    return firstFrom;
  }

  public void setFirstFrom(@Nullable LocalDate firstFrom) {
    this.firstFrom = firstFrom;
  }

  public @Nullable LocalDate getFirstTo() {
    return firstTo;
  }

  public void setFirstTo(@Nullable LocalDate firstTo) {
    this.firstTo = firstTo;
  }

  public @Nullable LocalDate getSecondFrom() {
    return secondFrom;
  }

  public void setSecondFrom(@Nullable LocalDate secondFrom) {
    this.secondFrom = secondFrom;
  }

  public @Nullable LocalDate getSecondTo() {
    return secondTo;
  }

  public void setSecondTo(@Nullable LocalDate secondTo) {
    this.secondTo = secondTo;
  }
}
