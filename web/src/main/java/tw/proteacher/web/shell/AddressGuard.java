package tw.proteacher.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * 網址檢查: an address whose parameters cannot be read leads nowhere, and says so, instead of to a page
 * without its contents. What no text can hold is not read at all.
 */
public class AddressGuard implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.ANY_PHASE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    if (event.getPhaseId() == PhaseId.RESTORE_VIEW
        && event
            .getFacesContext()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .values()
            .stream()
            .flatMap(Arrays::stream)
            .anyMatch(value -> value.indexOf('\0') >= 0)) {
      notFound(event.getFacesContext());
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (event.getPhaseId() == PhaseId.PROCESS_VALIDATIONS
        && context.isValidationFailed()
        && !context.isPostback()) {
      notFound(context);
    }
  }

  static void notFound(FacesContext context) {
    try {
      context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
    context.responseComplete();
  }
}
