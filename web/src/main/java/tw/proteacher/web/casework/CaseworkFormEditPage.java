package tw.proteacher.web.casework;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.application.EditForms;
import tw.proteacher.casework.application.EditForms.Head;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.casework.application.PublishForms;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/forms/edit.xhtml: the draft of a form. */
@Named
@ViewScoped
public class CaseworkFormEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String STORE = "publishing:form_head";

  @Inject private EditForms editForms;
  @Inject private PublishForms publishForms;
  @Inject private FormDesk desk;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable FormVersion form;
  private String title = "";
  private int firstYear;
  private String source = "";
  private String reason = "";

  public void load() {
    FormVersion draft = desk.draft(id);
    form = draft;
    title = draft.row().title();
    firstYear = draft.row().firstYear();
    source = draft.row().source();
  }

  /** Stays on the page: the reason for publishing may be typed already. */
  public void storeHead() {
    editForms.head(FormDesk.seen(getForm()), head());
    feedback.info("forms.saved");
    load();
  }

  private Head head() {
    return new Head(title, firstYear, source);
  }

  /**
   * The reason may wait until the draft is published; the page goes on saying that it is needed.
   */
  public boolean isReasonNeeded() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        || !context.getExternalContext().getRequestParameterMap().containsKey(STORE);
  }

  public String up(String path) {
    editForms.moveField(FormDesk.seen(getForm()), path, true);
    return here();
  }

  public String down(String path) {
    editForms.moveField(FormDesk.seen(getForm()), path, false);
    return here();
  }

  public String publish() {
    publishForms.publish(FormDesk.seen(getForm()), head(), reason);
    feedback.flash("forms.published", title);
    return Redirects.to("/centre/forms/show", "id", id);
  }

  public String discard() {
    editForms.discard(FormDesk.seen(getForm()));
    feedback.flash("forms.discarded", title);
    return Redirects.to("/centre/forms/index");
  }

  private String here() {
    return Redirects.to("/centre/forms/edit", "id", id);
  }

  public FormVersion getForm() {
    if (form == null) {
      throw new NotFound("form", id);
    }
    return form;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getFirstYear() {
    return firstYear;
  }

  public void setFirstYear(int firstYear) {
    this.firstYear = firstYear;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
