package tw.proteacher.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.correction.HoursQueries.HourRow;
import tw.proteacher.training.correction.KeepHours;
import tw.proteacher.training.correction.KeepHours.TeacherHours;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;

/** centre/hours-teacher.xhtml: the hours of one teacher; enter some, take an entry back. */
@Named
@ViewScoped
public class CentreHoursTeacherPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/centre/hours-teacher";

  @Inject private KeepHours keepHours;
  @Inject private TrainingChoices choices;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable PersonCard card;
  private transient @Nullable TeacherHours hours;
  private final HoursForm entry = new HoursForm();
  private String reason = "";
  private String withdrawReason = "";
  private @Nullable Long entryId;

  public void load() {
    card = read().teacher();
  }

  /** Fills in a course that is described already; nothing typed else is lost. */
  public void lookUp() {
    Integer code = entry.getCode();
    if (code != null) {
      keepHours
          .course(code)
          .ifPresentOrElse(entry::describe, () -> feedback.info("entry.course_unknown", code));
    }
  }

  public String enter() {
    keepHours.enter(new PersonId(id), entry.entry(), reason);
    feedback.flash("entry.entered");
    return Redirects.to(PAGE, "id", id);
  }

  public String withdraw() {
    if (entryId != null) {
      keepHours.withdraw(entryId, withdrawReason);
      feedback.flash("entry.withdrawn");
    }
    return Redirects.to(PAGE, "id", id);
  }

  /** The standing entries by hand, to choose one to take back. */
  public List<Option> getEntries() {
    List<Option> entries = new ArrayList<>();
    for (HourRow row : getHours()) {
      Long number = row.entry();
      if (number != null) {
        entries.add(Option.of(number, row.course().code() + " " + row.course().name()));
      }
    }
    return entries;
  }

  public List<Option> getCategories() {
    return choices.categories();
  }

  public List<Option> getModes() {
    return choices.modes();
  }

  public @Nullable PersonCard getCard() {
    return card;
  }

  /** Read for each request: a long list has no place in the session. */
  public List<HourRow> getHours() {
    return read().rows();
  }

  private TeacherHours read() {
    TeacherHours shown = hours == null ? keepHours.of(new PersonId(id)) : hours;
    hours = shown;
    return shown;
  }

  public HoursForm getEntry() {
    return entry;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }

  public @Nullable Long getEntryId() {
    return entryId;
  }

  public void setEntryId(@Nullable Long entryId) {
    this.entryId = entryId;
  }
}
