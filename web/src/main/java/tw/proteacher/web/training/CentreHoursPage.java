package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.correction.DecideConflict;
import tw.proteacher.web.directory.PersonChoice;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;

/** centre/hours.xhtml: finds the teacher whose hours are to be seen or entered. */
@Named
@RequestScoped
public class CentreHoursPage {
  private static final int SIZE = 20;

  @Inject private FindTeachers findTeachers;
  @Inject private DecideConflict conflicts;

  private @Nullable PersonChoice teacher;
  private String q = "";
  private int page = 1;
  private @Nullable Slice<TeacherRow> teachers;

  /** A chosen teacher at once; words alone lead to the list of those who fit. */
  public String find() {
    PersonChoice given = teacher;
    if (given == null) {
      return Redirects.to("/centre/hours");
    }
    return given.id() == null
        ? Redirects.to("/centre/hours", "q", given.words())
        : Redirects.to("/centre/hours-teacher", "id", given.id());
  }

  /** Nobody until something was typed: a centre has thousands. */
  public Slice<TeacherRow> getTeachers() {
    Slice<TeacherRow> shown = teachers;
    if (shown == null) {
      shown =
          q.isBlank()
              ? new Slice<>(List.of(), 0)
              : findTeachers.find(new TeacherFilter(q, "", ""), (page - 1) * SIZE, SIZE);
      teachers = shown;
    }
    return shown;
  }

  public @Nullable PersonChoice getTeacher() {
    return teacher == null && isAsked() ? new PersonChoice(null, q) : teacher;
  }

  public void setTeacher(@Nullable PersonChoice teacher) {
    this.teacher = teacher;
  }

  public long getConflicts() {
    return conflicts.page(0, 1).total();
  }

  public boolean isAsked() {
    return !q.isBlank();
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
