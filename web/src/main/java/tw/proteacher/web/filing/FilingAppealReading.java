package tw.proteacher.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.appeal.AppealPaper;
import tw.proteacher.certification.filing.appeal.ShowAppeal;

/** WEB-INF/includes/appeal-paper.xhtml: what was said in an appeal, where it is decided. */
@Named
@RequestScoped
public class FilingAppealReading {
  @Inject private ShowAppeal showAppeal;
  private @Nullable AppealPaper paper;

  public AppealPaper of(long application) {
    AppealPaper read = paper;
    if (read == null || read.application() != application) {
      read = showAppeal.filed(application);
      paper = read;
    }
    return read;
  }
}
