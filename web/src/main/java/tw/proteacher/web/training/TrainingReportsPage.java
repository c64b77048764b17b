package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.correction.CorrectionQueries.CaseRow;
import tw.proteacher.training.correction.MyCorrections;

/** me/reports.xhtml: what the caller has reported. */
@Named
@RequestScoped
public class TrainingReportsPage {
  @Inject private MyCorrections myCorrections;

  private @Nullable List<CaseRow> cases;

  public List<CaseRow> getCases() {
    List<CaseRow> read = cases;
    if (read == null) {
      read = myCorrections.list();
      cases = read;
    }
    return read;
  }
}
