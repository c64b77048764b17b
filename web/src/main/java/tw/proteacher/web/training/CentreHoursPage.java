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

/** centre/hours.xhtml: finds the teacher whose hours are to be seen or entered. */
@Named
@RequestScoped
public class CentreHoursPage {
  private static final int SIZE = 20;

  @Inject private FindTeachers findTeachers;
  @Inject private DecideConflict conflicts;

  private String q = "";
  private int page = 1;
  private @Nullable Slice<TeacherRow> teachers;

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
    this.page = Math.max(1, page);
  }

  public int getSize() {
    return SIZE;
  }
}
