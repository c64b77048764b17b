package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.SubmitCase;
import tw.proteacher.web.shell.Redirects;

/**
 * certification/apply/check.xhtml and receipt.xhtml: everything once more, then it is handed in.
 */
@Named
@ViewScoped
public class FilingCheckPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowCase showCase;
  @Inject private SubmitCase submitCase;

  private long id;
  private transient @Nullable CaseView shown;

  public void load() {
    getShown();
  }

  public String submit() {
    submitCase.submit(id);
    return Redirects.to("/certification/apply/receipt", "id", id);
  }

  /** Only the applicant hands in. */
  public boolean isSubmittable() {
    return getShown().head().mine()
        && getShown().head().state() == ApplicationState.DRAFT
        && getShown().ready();
  }

  public CaseView getShown() {
    CaseView read = shown;
    if (read == null) {
      read = showCase.show(id);
      shown = read;
    }
    return read;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
