package tw.proteacher.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.application.ConfirmSheets;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** forms/confirm-sheet.xhtml: one sheet to confirm or to return. */
@Named
@ViewScoped
public class CaseworkConfirmSheetPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/forms/confirm";

  @Inject private ConfirmSheets confirmSheets;
  @Inject private Feedback feedback;

  private long id;
  private String remark = "";
  private @Nullable Sheet sheet;

  public void load() {
    sheet = confirmSheets.show(id);
  }

  public String confirm() {
    feedback.flash("confirm.confirmed", confirmSheets.confirm(id).template().title());
    return Redirects.to(LIST);
  }

  public String giveBack() {
    feedback.flash("confirm.returned", confirmSheets.giveBack(id, remark).template().title());
    return Redirects.to(LIST);
  }

  public @Nullable Sheet getSheet() {
    return sheet;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
