package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.correction.CentreCorrections;
import tw.proteacher.training.correction.CorrectionQueries.Box;
import tw.proteacher.training.correction.CorrectionQueries.CaseRow;
import tw.proteacher.web.shell.Paging;

/** centre/cases.xhtml: the cases of the centre, those that wait for it first. */
@Named
@RequestScoped
public class CentreCasesPage {
  private static final int SIZE = 20;

  @Inject private CentreCorrections corrections;

  private Box box = Box.WAITING;
  private int page = 1;
  private @Nullable Slice<CaseRow> cases;

  public Slice<CaseRow> getCases() {
    Slice<CaseRow> shown = cases == null ? corrections.page(box, (page - 1) * SIZE, SIZE) : cases;
    cases = shown;
    return shown;
  }

  public List<Box> getBoxes() {
    return List.of(Box.values());
  }

  public String getBox() {
    return box.name();
  }

  public void setBox(@Nullable String chosen) {
    box =
        Arrays.stream(Box.values())
            .filter(one -> one.name().equals(chosen))
            .findFirst()
            .orElse(Box.WAITING);
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
