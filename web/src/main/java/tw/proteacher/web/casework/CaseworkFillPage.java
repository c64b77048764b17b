package tw.proteacher.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** forms/fill.xhtml: a sheet of one's own. */
@Named
@ViewScoped
public class CaseworkFillPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SheetDesk desk;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable SheetFill fill;

  public void load() {
    fill = desk.open(id);
  }

  public String save() {
    desk.save(getFill());
    feedback.flash("sheet.saved");
    return here();
  }

  public @Nullable String finish() {
    if (!desk.finish(getFill())) {
      return null;
    }
    feedback.flash("sheet.finished", getSheet().template().title());
    return here();
  }

  public @Nullable String ask() {
    if (!desk.askPartner(getFill())) {
      return null;
    }
    feedback.flash("sheet.asked", getSheet().template().title(), getSheet().partnerName());
    return here();
  }

  private String here() {
    return Redirects.to("/forms/fill", "id", id);
  }

  public SheetFill getFill() {
    if (fill == null) {
      throw new NotFound("sheet", id);
    }
    return fill;
  }

  public Sheet getSheet() {
    return getFill().getSheet();
  }

  public boolean isOpen() {
    return getFill().getClosed() == null;
  }

  public String getTone() {
    SheetState state = getSheet().state();
    if (state == SheetState.RETURNED) {
      return "warn";
    }
    return state.complete() ? "ok" : "idle";
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
