package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.certification.list.ShowSchoolList.Line;

/** school/certification/index.xhtml */
@Named
@ViewScoped
public class SchoolRoundsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowSchoolList showSchoolList;
  @Inject private OwnSchool ownSchool;

  private List<Line> lines = List.of();

  public void load() {
    lines = showSchoolList.rounds(ownSchool.code());
  }

  public List<Line> getLines() {
    return lines;
  }
}
