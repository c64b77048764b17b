package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.list.SchoolListView;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.shared.SchoolCode;

/** centre/rounds/list.xhtml: the list of one school, for the centre. */
@Named
@ViewScoped
public class RoundsListPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowSchoolList showSchoolList;

  private long id;
  private String school = "";
  private @Nullable SchoolListView list;

  public void load() {
    list = showSchoolList.show(id, SchoolCode.inAddress(school));
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(@Nullable String school) {
    this.school = school == null ? "" : school;
  }

  public @Nullable SchoolListView getList() {
    return list;
  }
}
