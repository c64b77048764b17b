package tw.proteacher.web.shell.widget;

import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ResourceBundle;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;
import tw.proteacher.web.shell.ContentPolicy;

/**
 * The head of every page. Without a widget it is as plain as Faces makes it. With one, the scripts
 * of PrimeFaces, our own style for them and their few words come in, and the response names the
 * nonce. The stylesheet of all its components stays out, so do the paths of our error pages.
 */
public class PageHead extends HeadRenderer {
  private static final String[] WORDS = {"choose", "emptySearchMessage", "searchMessage"};

  @Override
  public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
    context.getResponseWriter().startElement("head", head);
    for (UIComponent resource : context.getViewRoot().getComponentResources(context, "head")) {
      if (!isForeignStyle(resource)) {
        resource.encodeAll(context);
      }
    }
    String nonce = PageNonce.of(context).getNonce();
    if (nonce != null) {
      context
          .getExternalContext()
          .setResponseHeader(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce));
      encodeStyle(context);
      encodeSettings(context);
      PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "')");
      PrimeRequestContext request = PrimeRequestContext.getCurrentInstance(context);
      encodeInitScripts(
          context,
          request,
          request.getApplicationContext().getConfig(),
          context.getResponseWriter());
    }
  }

  private static boolean isForeignStyle(UIComponent resource) {
    return PageNonce.isOfPrimeFaces(resource)
        && String.valueOf(resource.getAttributes().get("name")).endsWith(".css");
  }

  private static void encodeStyle(FacesContext context) throws IOException {
    Resource style =
        context.getApplication().getResourceHandler().createResource("widgets.css", "shell");
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("link", null);
    writer.writeAttribute("rel", "stylesheet", null);
    writer.writeURIAttribute("href", style.getRequestPath(), null);
    writer.endElement("link");
  }

  private static void encodeSettings(FacesContext context) throws IOException {
    String locale = context.getViewRoot().getLocale().toString();
    JsonObject settings =
        Json.createObjectBuilder()
            .add("locale", locale)
            .add("viewId", context.getViewRoot().getViewId())
            .add("contextPath", context.getExternalContext().getRequestContextPath())
            .add("cookiesSecure", true)
            .add("validateEmptyFields", true)
            .add("considerEmptyStringNull", false)
            .build();
    JsonObject words = Json.createObjectBuilder().add(locale, words(context)).build();
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("script", null);
    // A list that fades out waits for a transition of the stylesheet that is not loaded.
    writer.write("PrimeFaces.animationEnabled=false;");
    writer.write("PrimeFaces.settings=" + InlineJson.of(settings) + ";");
    writer.write("Object.assign(PrimeFaces.locales," + InlineJson.of(words) + ");");
    writer.endElement("script");
  }

  private static JsonObject words(FacesContext context) {
    ResourceBundle shell = context.getApplication().getResourceBundle(context, "shell");
    var words = Json.createObjectBuilder();
    for (String word : WORDS) {
      words.add(word, shell.getString("widget." + word));
    }
    return words
        .add("aria", Json.createObjectBuilder().add("listLabel", shell.getString("widget.list")))
        .build();
  }
}
