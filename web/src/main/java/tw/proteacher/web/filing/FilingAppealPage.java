package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.FileAppeal;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** certification/apply/appeal.xhtml */
@Named
@ViewScoped
public class FilingAppealPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowCase showCase;
  @Inject private FileAppeal fileAppeal;
  @Inject private Feedback feedback;

  private long id;
  private String reason = "";
  private transient @Nullable CaseView shown;

  public void load() {
    getShown();
  }

  public String send() {
    fileAppeal.file(id, reason);
    feedback.flash("apply.appealed");
    return Redirects.to("/certification/apply/case", "id", id);
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

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
