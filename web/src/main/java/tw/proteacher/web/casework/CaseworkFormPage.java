package tw.proteacher.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.application.FormLibrary;
import tw.proteacher.casework.application.FormQueries.FormRow;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.casework.application.PublishForms;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/forms/show.xhtml: one version of a form, as teachers see it. */
@Named
@ViewScoped
public class CaseworkFormPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FormLibrary library;
  @Inject private PublishForms publishForms;
  @Inject private FormDesk desk;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private long id;
  private int firstYear;
  private String reason = "";
  private @Nullable FormVersion form;
  private List<FormRow> versions = List.of();

  public void load() {
    form = library.show(id);
    versions = library.versions(id);
    firstYear = SchoolYear.of(LocalDate.now(clock)).roc();
  }

  public String begin() {
    long draft = publishForms.begin(id, desk.authority());
    return Redirects.to("/centre/forms/edit", "id", draft);
  }

  public String leaveOut() {
    publishForms.leaveOut(id, desk.authority(), firstYear, reason);
    feedback.flash("forms.left_out", getForm().row().title());
    return Redirects.to("/centre/forms/index");
  }

  /** Whether a version of one's own may start from it. */
  public boolean isStartable() {
    return isOwn() || isMinistrys();
  }

  public boolean isOwn() {
    return desk.owns(getForm());
  }

  /** Whether it is a form of the ministry that a county may do without. */
  public boolean isLeavable() {
    boolean county = !Authority.isMinistry(desk.authority());
    FormRow row = getForm().row();
    return county && !row.draft() && !row.leftOut() && isStartable();
  }

  private boolean isMinistrys() {
    return Authority.isMinistry(getForm().row().authority());
  }

  public FormVersion getForm() {
    if (form == null) {
      throw new NotFound("form", id);
    }
    return form;
  }

  public List<FormRow> getVersions() {
    return versions;
  }

  public int getFirstYear() {
    return firstYear;
  }

  public void setFirstYear(int firstYear) {
    this.firstYear = firstYear;
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
