package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;

/** centre/people.xhtml and operations/people.xhtml */
@Named
@RequestScoped
public class DirectoryPeoplePage {
  private static final int SIZE = 20;

  @Inject private FindTeachers findTeachers;
  @Inject private Counties counties;
  @Inject private CurrentUser user;

  private String q = "";
  private String county = "";
  private int page = 1;
  private @Nullable Slice<TeacherRow> people;

  public Slice<TeacherRow> getPeople() {
    Slice<TeacherRow> shown = people;
    if (shown == null) {
      shown = findTeachers.find(new TeacherFilter(q, county, ""), (page - 1) * SIZE, SIZE);
      people = shown;
    }
    return shown;
  }

  public boolean isNationwide() {
    return !user.is(Role.COUNTY_CENTRE);
  }

  public List<Option> getCounties() {
    return counties.all().stream().map(one -> Option.of(one.code(), one.name())).toList();
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getCounty() {
    return county;
  }

  public void setCounty(@Nullable String county) {
    this.county = county == null ? "" : county;
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
