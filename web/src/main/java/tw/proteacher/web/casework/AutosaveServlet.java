package tw.proteacher.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.application.FillSheet;

/** {@code /autosave/sheet}: keeps what is typed into a sheet. */
@WebServlet("/autosave/sheet")
public class AutosaveServlet extends Autosave {
  private static final long serialVersionUID = 1L;

  @Inject private transient FillSheet fillSheet;

  @Override
  protected Kept keep(HttpServletRequest request) {
    Map<String, String[]> posted = request.getParameterMap();
    long id = Long.parseLong(String.valueOf(request.getParameter(SheetInput.ID)));
    Sheet before = fillSheet.show(id).sheet();
    Sheet kept =
        fillSheet.save(
            id, SheetInput.revision(posted, before.revision()), SheetInput.read(posted, before));
    return new Kept(kept.revision(), kept.savedAt());
  }

  @Override
  protected Set<String> lastWords() {
    return Set.of(SheetDesk.OVERTAKEN);
  }
}
