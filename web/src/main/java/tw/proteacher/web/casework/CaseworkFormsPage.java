package tw.proteacher.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.application.FormLibrary;
import tw.proteacher.casework.application.FormQueries.FormRow;

/** centre/forms/index.xhtml: the forms in force and the drafts. */
@Named
@RequestScoped
public class CaseworkFormsPage {
  @Inject private FormLibrary library;

  private @Nullable List<FormRow> forms;

  public List<FormRow> getForms() {
    List<FormRow> shown = forms == null ? library.list() : forms;
    forms = shown;
    return shown;
  }
}
