package tw.proteacher.web.shell.widget;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspResponseWriter;
import org.primefaces.csp.CspState;

/** Puts {@link PageNonce} where PrimeFaces would keep its own. */
public class WidgetContextFactory extends FacesContextFactory {
  public WidgetContextFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) throws FacesException {
    return new WidgetContext(getWrapped().getFacesContext(context, request, response, lifecycle));
  }

  /** Wraps the writer before PrimeFaces does, which then leaves it alone. */
  private static final class WidgetContext extends FacesContextWrapper {
    private final PageNonce nonce;

    WidgetContext(FacesContext wrapped) {
      super(wrapped);
      nonce = new PageNonce(this);
      getAttributes().put(CspState.class.getName(), nonce);
      setCurrentInstance(this);
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) {
      boolean page = !getPartialViewContext().isAjaxRequest();
      super.setResponseWriter(
          page && !(writer instanceof CspResponseWriter)
              ? new CspResponseWriter(writer, nonce)
              : writer);
    }
  }
}
