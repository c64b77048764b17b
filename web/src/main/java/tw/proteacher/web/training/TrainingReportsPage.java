package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.proteacher.training.correction.CorrectionQueries.CaseRow;
import tw.proteacher.training.correction.MyCorrections;

/** me/reports.xhtml: what the caller has reported. */
@Named
@RequestScoped
public class TrainingReportsPage {
  @Inject private MyCorrections myCorrections;

  public List<CaseRow> getCases() {
    return myCorrections.list();
  }
}
