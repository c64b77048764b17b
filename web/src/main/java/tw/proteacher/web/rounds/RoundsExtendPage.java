package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.ExtendRound;
import tw.proteacher.certification.round.RoundExtension;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.certification.round.ShowRounds.Sheet;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.School;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.ShowSchool;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/extend.xhtml: finds a person or a school, then says until when and why. */
@Named
@ViewScoped
public class RoundsExtendPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  @Inject private ShowRounds showRounds;
  @Inject private ExtendRound extendRound;
  @Inject private FindTeachers findTeachers;
  @Inject private ShowSchool showSchool;
  @Inject private Feedback feedback;

  private long id;
  private String q = "";
  private @Nullable Long person;
  private String school = "";
  private @Nullable Sheet sheet;
  private List<RoundExtension> extensions = List.of();
  private List<TeacherRow> people = List.of();
  private List<School> schools = List.of();
  private String name = "";
  private @Nullable LocalDate day;
  private String time = MomentText.LAST_MINUTE;
  private String reason = "";

  public void load() {
    sheet = showRounds.show(id);
    extensions = extendRound.list(id);
    Long who = person;
    if (who != null) {
      PersonCard card = findTeachers.card(new PersonId(who));
      name = card.name() + " " + card.schoolName();
    } else if (!school.isEmpty()) {
      name = showSchool.show(SchoolCode.inAddress(school)).name();
    } else if (!q.isBlank()) {
      find();
    }
  }

  private void find() {
    people = findTeachers.find(new TeacherFilter(q, "", ""), 0, MOST).rows();
    Sheet shown = sheet;
    if (shown != null && !Authority.isMinistry(shown.round().authority())) {
      schools =
          showSchool.of(new CountyCode(shown.round().authority())).stream()
              .filter(one -> one.name().contains(q) || one.code().value().equals(q))
              .limit(MOST)
              .toList();
    }
  }

  public String grant() {
    Instant until = MomentText.last(day, time);
    Long who = person;
    if (until == null) {
      throw new RuleViolation("certification.round.times_missing");
    }
    if (who != null) {
      extendRound.person(id, new PersonId(who), until, reason);
    } else {
      extendRound.school(id, SchoolCode.inAddress(school), until, reason);
    }
    feedback.flash("rounds.extended", name);
    return Redirects.to("/centre/rounds/extend", "id", id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public @Nullable Long getPerson() {
    return person;
  }

  public void setPerson(@Nullable Long person) {
    this.person = person;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(@Nullable String school) {
    this.school = school == null ? "" : school;
  }

  public @Nullable Sheet getSheet() {
    return sheet;
  }

  public List<RoundExtension> getExtensions() {
    return extensions;
  }

  public List<TeacherRow> getPeople() {
    return people;
  }

  public List<School> getSchools() {
    return schools;
  }

  public String getName() {
    return name;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time == null ? "" : time;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
