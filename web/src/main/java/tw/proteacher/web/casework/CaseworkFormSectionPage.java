package tw.proteacher.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.application.EditForms;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/forms/section.xhtml: the heading of a section, or a new one. */
@Named
@ViewScoped
public class CaseworkFormSectionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EditForms editForms;
  @Inject private FormDesk desk;
  @Inject private Feedback feedback;

  private long id;
  private String key = "";
  private String title = "";
  private String hint = "";
  private @Nullable FormVersion form;

  public void load() {
    FormVersion draft = desk.draft(id);
    form = draft;
    if (!key.isEmpty()) {
      FormSection section =
          draft.template().sections().stream()
              .filter(one -> one.key().equals(key))
              .findFirst()
              .orElseThrow(() -> new NotFound("section", key));
      title = section.title();
      hint = section.hint();
    }
  }

  public String save() {
    if (key.isEmpty()) {
      editForms.addSection(FormDesk.seen(getForm()), title, hint);
    } else {
      editForms.headSection(FormDesk.seen(getForm()), key, title, hint);
    }
    return back();
  }

  public String drop() {
    editForms.dropSection(FormDesk.seen(getForm()), key);
    return back();
  }

  private String back() {
    feedback.flash("forms.saved");
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

  public String getHint() {
    return hint;
  }

  public void setHint(String hint) {
    this.hint = hint;
  }

  public String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key == null ? "" : key;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
