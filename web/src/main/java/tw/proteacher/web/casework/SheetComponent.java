package tw.proteacher.web.casework;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.Sheet;
import tw.proteacher.shared.Finding;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/**
 * {@code t:sheet}: a sheet to fill in, inside a {@code t:form}. Its fields are plain inputs that
 * {@link SheetInput} reads; the script beside it keeps what is typed every few seconds.
 */
@FacesComponent(SheetComponent.TYPE)
@ResourceDependency(library = "casework", name = "sheet.css")
@ResourceDependency(library = "casework", name = "sheet.js", target = "body")
public class SheetComponent extends UIComponentBase {
  static final String TYPE = "tw.proteacher.Sheet";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (!isRendered() || !(getAttributes().get("value") instanceof SheetFill fill)) {
      return;
    }
    Texts texts = CDI.current().select(Texts.class).get();
    Markup html = new Markup(context);
    Finding closed = fill.getClosed();
    if (closed != null) {
      html.open("div", "class", "note note-warn");
      html.line("p", texts.sentence(closed)).line("p", texts.todo(closed)).close("div");
      new SheetReading(html, texts, fill.getSheet(), List.of()).write();
      return;
    }
    Object chosen = getAttributes().get("section");
    String section = chosen == null ? "" : chosen.toString();
    frame(html, texts, context, fill, section);
    SheetFields fields = new SheetFields(html, texts, fill);
    for (FormSection shown : fill.sections(section)) {
      fields.write(shown);
    }
    html.close("div");
  }

  private static void frame(
      Markup html, Texts texts, FacesContext context, SheetFill fill, String section)
      throws IOException {
    Sheet sheet = fill.getSheet();
    String base = context.getExternalContext().getRequestContextPath();
    html.open(
        "div",
        "class",
        "sheet",
        "data-autosave",
        base + "/autosave/sheet",
        "data-saved",
        texts.get("casework.autosave.saved"),
        "data-unsaved",
        texts.get("casework.autosave.unsaved"),
        "data-waiting",
        texts.get("casework.autosave.waiting"),
        "data-signed-out",
        texts.get("casework.autosave.signed_out"),
        "data-sign-in",
        base + "/index.xhtml",
        "data-sign-in-text",
        texts.get("casework.autosave.sign_in"),
        "data-row-label",
        texts.get("casework.row"));
    hidden(html, SheetInput.ID, Long.toString(sheet.id()));
    hidden(html, SheetInput.REVISION, Integer.toString(fill.revision()));
    hidden(html, SheetInput.SECTION, section);
    Instant saved = sheet.savedAt();
    String state =
        saved == null
            ? texts.get("casework.autosave.never")
            : texts.say("casework.autosave.saved", Formats.moment(saved));
    html.slot("p", state, "class", "sheet-saved", "role", "status", "data-saved-line", "true");
  }

  private static void hidden(Markup html, String name, String value) throws IOException {
    html.one("input", "type", "hidden", "name", name, "value", value);
  }
}
