package tw.proteacher.web.rounds;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.PaperRule;

/** 表單日期規定 while somebody chooses. */
public class PaperFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private String from = "";
  private String until = "";
  private String period = "";
  private String weeks = "";
  private @Nullable Integer step;
  private String lessonOf = "";

  PaperFields() {}

  PaperFields(PaperRule rule) {
    from = rule.fromKey();
    until = rule.untilKey();
    period = rule.periodKey();
    weeks = rule.weeksKey();
    step = rule.step();
    PaperRule.Side teacher = rule.lessonOf();
    lessonOf = teacher == null ? "" : teacher.name();
  }

  PaperRule rule(String form) {
    return new PaperRule(
        form,
        from,
        until,
        period,
        weeks,
        step,
        lessonOf.isEmpty() ? null : PaperRule.Side.valueOf(lessonOf));
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from == null ? "" : from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until == null ? "" : until;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(@Nullable String period) {
    this.period = period == null ? "" : period;
  }

  public String getWeeks() {
    return weeks;
  }

  public void setWeeks(@Nullable String weeks) {
    this.weeks = weeks == null ? "" : weeks;
  }

  public @Nullable Integer getStep() {
    return step;
  }

  public void setStep(@Nullable Integer step) {
    this.step = step;
  }

  public String getLessonOf() {
    return lessonOf;
  }

  public void setLessonOf(@Nullable String lessonOf) {
    this.lessonOf = lessonOf == null ? "" : lessonOf;
  }
}
