package tw.proteacher.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * 頁面參數: what stood behind the question mark when the page at hand was opened. Each form sends it
 * along, so that the page can be opened anew when the server no longer knows it.
 */
@Named
@RequestScoped
public class PageQuery {
  /** Name of the hidden field. */
  static final String FIELD = "page_query";

  @Inject private HttpServletRequest request;

  public String getText() {
    String query =
        request.getMethod().equals("POST") ? request.getParameter(FIELD) : request.getQueryString();
    return query == null ? "" : query;
  }
}
