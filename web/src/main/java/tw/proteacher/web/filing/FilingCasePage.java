package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.HandInAgain;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.WithdrawCase;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** certification/apply/case.xhtml: the task list of a case, or where it stands once handed in. */
@Named
@ViewScoped
public class FilingCasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/certification/apply/case";
  private static final String APPEALED = "certification.event.appealed";

  @Inject private ShowCase showCase;
  @Inject private WithdrawCase withdrawCase;
  @Inject private HandInAgain handInAgain;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private transient @Nullable CaseView shown;

  public void load() {
    version = getShown().head().version();
  }

  public String withdraw() {
    withdrawCase.withdraw(id, version);
    feedback.flash("apply.withdrawn");
    return here();
  }

  public String resume() {
    withdrawCase.resume(id, version);
    feedback.flash("apply.resumed");
    return here();
  }

  public String handIn() {
    handInAgain.handIn(id, version);
    feedback.flash("apply.handed_in_again");
    return here();
  }

  private String here() {
    return Redirects.to(PAGE, "id", id);
  }

  public CaseView getShown() {
    CaseView read = shown;
    if (read == null) {
      read = showCase.show(id);
      shown = read;
    }
    return read;
  }

  public boolean isDraft() {
    return state() == ApplicationState.DRAFT;
  }

  /** Whether it was given back for papers. */
  public boolean isReturned() {
    return state().isOpenToApplicant() && !isDraft();
  }

  public boolean isWithdrawable() {
    return getShown().head().mine()
        && (state() == ApplicationState.SUBMITTED || state() == ApplicationState.LISTED);
  }

  public boolean isResumable() {
    return getShown().head().mine() && state() == ApplicationState.WITHDRAWN;
  }

  public boolean isAppealable() {
    return getShown().head().mine()
        && state() == ApplicationState.FAILED
        && getShown().head().dueAt() != null;
  }

  /** Whether it was appealed, however that ended. */
  public boolean isAppealed() {
    return getShown().head().mine()
        && getShown().history().stream().anyMatch(step -> step.event().equals(APPEALED));
  }

  private ApplicationState state() {
    return getShown().head().state();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
