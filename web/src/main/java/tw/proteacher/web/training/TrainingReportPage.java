package tw.proteacher.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.CorrectionKind;
import tw.proteacher.training.correction.FileCorrection;
import tw.proteacher.training.correction.HoursQueries.HourRow;
import tw.proteacher.training.correction.ReadHours;
import tw.proteacher.training.correction.Tenths;
import tw.proteacher.web.notices.Uploads;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;

/**
 * me/report.xhtml: reports what is missing or wrong. Comes from the line that says so: {@code
 * kind}, {@code category}, {@code course} and {@code year} of the address fill in what is known.
 */
@Named
@ViewScoped
public class TrainingReportPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FileCorrection fileCorrection;
  @Inject private ReadHours readHours;
  @Inject private TrainingChoices choices;
  @Inject private Feedback feedback;

  private String kind = CorrectionKind.HOURS.name();
  private String category = "";
  private @Nullable Integer course;
  private @Nullable Integer year;
  private String courseName = "";
  private @Nullable BigDecimal hours;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private String number = "";
  private @Nullable LocalDate issuedOn;
  private String description = "";
  private transient @Nullable Part evidence;

  /** Fills in what the ledger knows of the course. */
  public void load() {
    Integer code = course;
    if (code != null) {
      readHours.own(null).stream()
          .filter(row -> row.course().code() == code)
          .findFirst()
          .ifPresent(this::take);
    }
  }

  private void take(HourRow row) {
    category = row.course().category().name();
    courseName = row.course().name();
    year = row.course().schoolYear();
    hours = Tenths.hours(row.tenths());
    startsOn = row.course().startsOn();
    endsOn = row.course().endsOn();
  }

  public String send() {
    CorrectionClaim claim =
        new CorrectionClaim(
            isCertificate() ? CorrectionKind.CERTIFICATE : CorrectionKind.HOURS,
            CourseCategory.valueOf(category),
            course,
            courseName,
            year == null ? 0 : year,
            hours == null ? null : Tenths.of(hours),
            startsOn,
            endsOn,
            number,
            issuedOn,
            description);
    long id = fileCorrection.file(claim, Uploads.of(evidence));
    feedback.flash("report.sent", id);
    return Redirects.to("/me/case", "id", id);
  }

  public boolean isCertificate() {
    return CorrectionKind.CERTIFICATE.name().equals(kind);
  }

  public List<Option> getCategories() {
    return isCertificate() ? choices.tiers() : choices.categories();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(@Nullable String category) {
    this.category = category == null ? "" : CourseCategory.of(category).map(Enum::name).orElse("");
  }

  public @Nullable Integer getCourse() {
    return course;
  }

  public void setCourse(@Nullable Integer course) {
    this.course = course;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public String getCourseName() {
    return courseName;
  }

  public void setCourseName(String courseName) {
    this.courseName = courseName;
  }

  public @Nullable BigDecimal getHours() {
    return hours;
  }

  public void setHours(@Nullable BigDecimal hours) {
    this.hours = hours;
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

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public @Nullable LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(@Nullable LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public @Nullable Part getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable Part evidence) {
    this.evidence = evidence;
  }
}
