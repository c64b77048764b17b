package tw.proteacher.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 放回填寫的內容: puts what {@link UnsentPost} kept back into the fields of the page made anew. */
public class Refill implements SystemEventListener {
  private static final Set<VisitHint> HINTS = EnumSet.of(VisitHint.SKIP_ITERATION);

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = event.getFacesContext();
    if (!(event instanceof PreRenderViewEvent)
        || context.isPostback()
        || context.getExternalContext().getSession(false) == null) {
      return;
    }
    CDI.current()
        .select(UnsentPost.class)
        .get()
        .take(address(context.getExternalContext()))
        .ifPresent(
            posted -> {
              fill(context, posted);
              CDI.current()
                  .select(FlashNotes.class)
                  .get()
                  .add(CDI.current().select(Texts.class).get().get("post.rescued"));
            });
  }

  private static String address(ExternalContext external) {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String query = request.getQueryString();
    return external.getRequestServletPath() + (query == null ? "" : "?" + query);
  }

  private static void fill(FacesContext context, Map<String, String[]> posted) {
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context, null, HINTS),
            (visit, component) -> {
              fill(component, posted.get(component.getClientId(context)));
              return VisitResult.ACCEPT;
            });
  }

  /** Boxes of which none was ticked are posted by being absent. */
  private static void fill(UIComponent component, String @Nullable [] typed) {
    if (component instanceof UISelectMany boxes) {
      boxes.setSubmittedValue(typed == null ? new String[0] : typed);
    } else if (component instanceof UIInput field && typed != null && typed.length > 0) {
      field.setSubmittedValue(typed[0]);
    }
  }
}
