package tw.proteacher.web.shell.widget;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspState;

/**
 * The nonce of a page's inline scripts. PrimeFaces itself gives every page a nonce, keeps it in the
 * view and refuses each post that does not bring it back; ours is drawn anew for every page that
 * has a widget and for no other. It is kept only for the answers to the scripts of that page,
 * because what they bring runs there.
 */
final class PageNonce extends CspState {
  private static final String KEPT = PageNonce.class.getName();
  private static final String LIBRARY = "primefaces";

  private final FacesContext context;
  private @Nullable String nonce;

  PageNonce(FacesContext context) {
    super(context);
    this.context = context;
  }

  static PageNonce of(FacesContext context) {
    return (PageNonce)
        context
            .getAttributes()
            .computeIfAbsent(CspState.class.getName(), key -> new PageNonce(context));
  }

  /** Whether the view holds a widget: each brings scripts of PrimeFaces into the head. */
  static boolean isNeeded(FacesContext context) {
    UIViewRoot view = context.getViewRoot();
    return view != null
        && view.getComponentResources(context, "head").stream().anyMatch(PageNonce::isOfPrimeFaces);
  }

  static boolean isOfPrimeFaces(UIComponent resource) {
    return LIBRARY.equals(resource.getAttributes().get("library"));
  }

  /** Null on a page without a widget: its scripts are files, and files need no nonce. */
  @Override
  public @Nullable String getNonce() {
    if (nonce == null) {
      nonce = context.getPartialViewContext().isAjaxRequest() ? kept() : drawn();
    }
    return nonce;
  }

  /** The head of the page names the nonce; PrimeFaces need not add a header of its own. */
  @Override
  public boolean isInitialized() {
    return true;
  }

  private @Nullable String drawn() {
    if (!isNeeded(context)) {
      return null;
    }
    String fresh = generateNonce();
    context.getViewRoot().getViewMap(true).put(KEPT, fresh);
    return fresh;
  }

  private @Nullable String kept() {
    Map<String, Object> view = context.getViewRoot().getViewMap(false);
    return view == null ? null : (String) view.get(KEPT);
  }
}
