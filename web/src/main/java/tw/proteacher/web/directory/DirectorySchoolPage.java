package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.School;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.ShowSchool;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Paging;

/** school/index.xhtml */
@Named
@RequestScoped
public class DirectorySchoolPage {
  private static final int SIZE = 50;

  @Inject private ShowSchool showSchool;
  @Inject private FindTeachers findTeachers;
  @Inject private CurrentUser user;

  private String q = "";
  private int page = 1;
  private @Nullable School school;
  private @Nullable Slice<TeacherRow> people;

  public School getSchool() {
    School shown = school;
    if (shown == null) {
      shown = showSchool.show(mine());
      school = shown;
    }
    return shown;
  }

  public Slice<TeacherRow> getPeople() {
    Slice<TeacherRow> shown = people;
    if (shown == null) {
      TeacherFilter filter = new TeacherFilter(q, "", mine().value());
      shown = findTeachers.find(filter, (page - 1) * SIZE, SIZE);
      people = shown;
    }
    return shown;
  }

  /** The school of the hat that is worn. */
  private SchoolCode mine() {
    Hat hat = user.hat();
    if (hat != null && hat.scope() instanceof Scope.OfSchool scope) {
      return scope.school();
    }
    throw new NotFound("school of", user.personId());
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
