package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.filing.SchoolCases;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Paging;

/** school/cases.xhtml: the cases of the school's people. */
@Named
@ViewScoped
public class FilingSchoolPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject private SchoolCases schoolCases;

  private int page = 1;
  private @Nullable Long round;
  private transient @Nullable Slice<CaseRow> cases;

  public Slice<CaseRow> getCases() {
    Slice<CaseRow> read = cases;
    if (read == null) {
      read = schoolCases.list(round, (Paging.within(page) - 1) * SIZE, SIZE);
      cases = read;
    }
    return read;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public @Nullable Long getRound() {
    return round;
  }

  public void setRound(@Nullable Long round) {
    this.round = round;
  }
}
