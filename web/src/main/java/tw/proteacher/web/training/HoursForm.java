package tw.proteacher.web.training;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.HoursEntry;
import tw.proteacher.training.correction.HoursQueries.CourseRow;
import tw.proteacher.training.correction.Tenths;

/** The fields of a course and its hours, on whichever page a centre types them. */
public class HoursForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Integer code;
  private String name = "";
  private String category = CourseCategory.B1.name();
  private String mode = CourseMode.PHYSICAL.name();
  private String organiser = "";
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private BigDecimal hours = BigDecimal.ZERO;

  /** Begins with what the teacher said. */
  void begin(CorrectionClaim claim) {
    code = claim.courseCode();
    name = claim.courseName();
    category = claim.category().name();
    startsOn = claim.startsOn();
    endsOn = claim.endsOn();
    Integer tenths = claim.tenths();
    hours = tenths == null ? BigDecimal.ZERO : Tenths.hours(tenths);
  }

  /** Takes over how a course is described already. */
  void describe(CourseRow course) {
    name = course.name();
    category = course.category().name();
    mode = course.mode().name();
    organiser = course.organiser();
    startsOn = course.startsOn();
    endsOn = course.endsOn();
  }

  HoursEntry entry() {
    return new HoursEntry(
        code,
        name,
        CourseCategory.valueOf(category),
        CourseMode.valueOf(mode),
        organiser,
        startsOn,
        endsOn,
        Tenths.of(hours));
  }

  public @Nullable Integer getCode() {
    return code;
  }

  public void setCode(@Nullable Integer code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  public String getOrganiser() {
    return organiser;
  }

  public void setOrganiser(String organiser) {
    this.organiser = organiser;
  }

  public @Nullable LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(@Nullable LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public BigDecimal getHours() {
    return hours;
  }

  public void setHours(BigDecimal hours) {
    this.hours = hours;
  }
}
