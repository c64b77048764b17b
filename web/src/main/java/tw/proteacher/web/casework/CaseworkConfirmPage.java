package tw.proteacher.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.application.ConfirmSheets;

/** forms/confirm.xhtml: what colleagues ask one to confirm. */
@Named
@RequestScoped
public class CaseworkConfirmPage {
  @Inject private ConfirmSheets confirmSheets;

  private @Nullable List<Sheet> sheets;

  public List<Sheet> getSheets() {
    List<Sheet> shown = sheets == null ? confirmSheets.list() : sheets;
    sheets = shown;
    return shown;
  }
}
