package tw.proteacher.web.casework;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.application.FilledSheet;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.Texts;

/** {@code t:sheetPreview}: an empty form as a teacher will see it; nothing can be typed in. */
@FacesComponent(SheetPreviewComponent.TYPE)
@ResourceDependency(library = "casework", name = "sheet.css")
public class SheetPreviewComponent extends UIComponentBase {
  static final String TYPE = "tw.proteacher.SheetPreview";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (!isRendered() || !(getAttributes().get("value") instanceof FormTemplate template)) {
      return;
    }
    Texts texts = CDI.current().select(Texts.class).get();
    Markup html = new Markup(context);
    html.open("fieldset", "class", "sheet sheet-preview", "disabled", "disabled");
    html.line("legend", texts.get("forms.preview"), "class", "visually-hidden");
    SheetFields fields = new SheetFields(html, texts, new SheetFill(empty(template, texts)));
    for (FormSection section : template.sections()) {
      fields.write(section);
    }
    html.close("fieldset");
  }

  private static FilledSheet empty(FormTemplate template, Texts texts) {
    Sheet sheet =
        new Sheet(
            0,
            template,
            new CaseRef("casework.preview", 0),
            new PersonId(0),
            texts.get("forms.preview.owner"),
            null,
            texts.get("forms.preview.partner"),
            SheetState.UNTOUCHED,
            Answers.NONE,
            "",
            null,
            null,
            0);
    return new FilledSheet(sheet, null, "");
  }
}
