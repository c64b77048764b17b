package tw.proteacher.web.shell.widget;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.autocomplete.AutoCompleteRenderer;

/**
 * A search while typing that also takes what was typed where no script ran, and that names its hint
 * and its error to screen readers, as our fields do.
 */
public class SearchField extends AutoCompleteRenderer {
  /** PrimeFaces reads a hidden field only, which its script fills in. */
  @Override
  protected void decodeSingle(FacesContext context, AutoComplete field) {
    super.decodeSingle(context, field);
    if ("".equals(field.getSubmittedValue())) {
      String visible = field.getClientId(context) + "_input";
      field.setSubmittedValue(
          context.getExternalContext().getRequestParameterMap().getOrDefault(visible, ""));
    }
  }

  @Override
  protected void renderAccessibilityAttributes(FacesContext context, UIInput field)
      throws IOException {
    super.renderAccessibilityAttributes(context, field);
    String id = field.getClientId(context);
    context
        .getResponseWriter()
        .writeAttribute("aria-describedby", id + "_hint " + id + "_error", null);
  }
}
