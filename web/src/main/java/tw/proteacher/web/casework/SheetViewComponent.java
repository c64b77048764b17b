package tw.proteacher.web.casework;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import tw.proteacher.casework.FieldComment;
import tw.proteacher.casework.Sheet;
import tw.proteacher.web.shell.Texts;

/** {@code t:sheetView}: a sheet to read, with what was remarked at its fields. */
@FacesComponent(SheetViewComponent.TYPE)
@ResourceDependency(library = "casework", name = "sheet.css")
public class SheetViewComponent extends UIComponentBase {
  static final String TYPE = "tw.proteacher.SheetView";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (isRendered() && getAttributes().get("value") instanceof Sheet sheet) {
      Texts texts = CDI.current().select(Texts.class).get();
      new SheetReading(new Markup(context), texts, sheet, comments()).write();
    }
  }

  private List<FieldComment> comments() {
    return getAttributes().get("comments") instanceof Collection<?> given
        ? given.stream()
            .filter(FieldComment.class::isInstance)
            .map(FieldComment.class::cast)
            .toList()
        : List.of();
  }
}
