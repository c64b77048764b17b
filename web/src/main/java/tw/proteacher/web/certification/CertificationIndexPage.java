package tw.proteacher.web.certification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.ShowStanding;
import tw.proteacher.certification.application.TierStanding;
import tw.proteacher.training.CourseKind;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Step;
import tw.proteacher.web.shell.Texts;

/** certification/index.xhtml */
@Named
@ViewScoped
public class CertificationIndexPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowStanding showStanding;
  @Inject private Texts texts;

  private List<TierStanding> standings = List.of();
  private String tier = Tier.INITIAL.name();
  private String kind = CourseKind.CORE.name();
  private @Nullable BigDecimal hours;
  private @Nullable LocalDate day;
  private @Nullable TierStanding supposed;

  public void load() {
    standings = showStanding.mine();
  }

  /** 如果我在…前完成…: stays on the page, what was typed stays too. */
  public @Nullable String suppose() {
    if (hours != null && day != null) {
      supposed =
          showStanding.suppose(
              new ShowStanding.Supposed(
                  Tier.valueOf(tier), CourseKind.valueOf(kind), Tenths.of(hours), day));
    }
    return null;
  }

  public List<Step> getSteps() {
    return standings.stream()
        .map(
            standing ->
                new Step(
                    texts.get("certification.tier." + standing.tier()),
                    state(standing),
                    remark(standing)))
        .toList();
  }

  /** What has not begun says so by itself. */
  private String remark(TierStanding standing) {
    return state(standing) == Step.State.AHEAD
        ? ""
        : texts.get("certification.status." + standing.status());
  }

  private static Step.State state(TierStanding standing) {
    return switch (standing.status()) {
      case CERTIFIED -> Step.State.DONE;
      case ELIGIBLE, HOURS_SHORT -> Step.State.CURRENT;
      case NOT_STARTED -> Step.State.AHEAD;
      case EXPIRED, WINDOW_CLOSED, BLOCKED -> Step.State.BLOCKED;
    };
  }

  public List<Option> getTiers() {
    return Arrays.stream(Tier.values())
        .map(one -> Option.of(one, texts.get("certification.tier." + one)))
        .toList();
  }

  public List<Option> getKinds() {
    return List.of(
        Option.of(CourseKind.CORE, texts.get("certification.course.CORE")),
        Option.of(CourseKind.PRACTICE, texts.get("certification.course.PRACTICE")));
  }

  public List<TierStanding> getStandings() {
    return standings;
  }

  public @Nullable TierStanding getSupposed() {
    return supposed;
  }

  public String getTier() {
    return tier;
  }

  public void setTier(String tier) {
    this.tier = tier;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public @Nullable BigDecimal getHours() {
    return hours;
  }

  public void setHours(@Nullable BigDecimal hours) {
    this.hours = hours;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
