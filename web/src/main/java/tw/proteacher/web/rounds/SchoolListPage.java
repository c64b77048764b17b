package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.list.ArrangeSchoolList;
import tw.proteacher.certification.list.HandInSchoolList;
import tw.proteacher.certification.list.RecommendTeachers;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.SchoolListView;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.notices.Uploads;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Step;
import tw.proteacher.web.shell.Texts;

/** school/certification/list.xhtml: the list of the school in a round, and what to do next. */
@Named
@ViewScoped
public class SchoolListPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowSchoolList showSchoolList;
  @Inject private RecommendTeachers recommendTeachers;
  @Inject private ArrangeSchoolList arrangeSchoolList;
  @Inject private HandInSchoolList handInSchoolList;
  @Inject private OwnSchool ownSchool;
  @Inject private CurrentUser currentUser;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long id;
  private @Nullable SchoolListView list;
  private @Nullable LocalDate meetingOn;
  private transient @Nullable Part minutes;
  private transient @Nullable Part stamped;
  private String code = "";

  public void load() {
    SchoolListView shown = showSchoolList.show(id, ownSchool.code());
    list = shown;
    meetingOn = shown.meetingOn();
  }

  public boolean isOfficer() {
    return user().is(Role.SCHOOL_OFFICER);
  }

  public boolean isPrincipal() {
    return user().is(Role.PRINCIPAL);
  }

  private CurrentUser user() {
    return currentUser;
  }

  /** Whether the caller may change the list now. */
  public boolean isEditable() {
    SchoolListView shown = list;
    return shown != null
        && isOfficer()
        && shown.open()
        && shown.state() != SchoolListState.HANDED_IN;
  }

  /** The way of the list, as far as the rules ask for it. */
  public List<Step> getSteps() {
    SchoolListView shown = list;
    return shown == null ? List.of() : ListSteps.of(shown, texts);
  }

  public String remove(long entry) {
    recommendTeachers.remove(id, ownSchool.code(), entry);
    feedback.flash("list.removed");
    return again();
  }

  public String meet() {
    LocalDate day = meetingOn;
    if (day == null) {
      throw new RuleViolation("certification.list.meeting_missing");
    }
    arrangeSchoolList.meeting(id, ownSchool.code(), day, Uploads.one(minutes));
    feedback.flash("list.meeting_saved");
    return again();
  }

  public String confirm() {
    arrangeSchoolList.confirm(id, ownSchool.code(), version());
    feedback.flash("list.confirmed");
    return again();
  }

  public String handIn() {
    Upload upload = Uploads.one(stamped);
    if (upload == null) {
      throw new RuleViolation("certification.list.stamped_missing");
    }
    handInSchoolList.handIn(id, ownSchool.code(), version(), upload, code);
    feedback.flash("list.handed_in_done");
    return again();
  }

  public String reopen() {
    handInSchoolList.reopen(id, ownSchool.code(), version());
    feedback.flash("list.reopened");
    return again();
  }

  private String again() {
    return Redirects.to("/school/certification/list", "id", id);
  }

  private long version() {
    SchoolListView shown = list;
    return shown == null ? -1 : shown.version();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable SchoolListView getList() {
    return list;
  }

  public @Nullable LocalDate getMeetingOn() {
    return meetingOn;
  }

  public void setMeetingOn(@Nullable LocalDate meetingOn) {
    this.meetingOn = meetingOn;
  }

  public @Nullable Part getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable Part minutes) {
    this.minutes = minutes;
  }

  public @Nullable Part getStamped() {
    return stamped;
  }

  public void setStamped(@Nullable Part stamped) {
    this.stamped = stamped;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }
}
