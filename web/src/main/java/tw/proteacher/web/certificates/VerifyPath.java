package tw.proteacher.web.certificates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /verify/A114000001}: the short address that stands on papers, answered by the page. */
@WebFilter("/verify/*")
public class VerifyPath extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/verify/";
  private static final String PAGE = "/verify/index.xhtml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.endsWith(".xhtml")) {
      chain.doFilter(request, response);
      return;
    }
    String number = path.length() > FOLDER.length() ? path.substring(FOLDER.length()) : "";
    // Still encoded as the browser sent it; anything but letters and digits finds nothing anyway.
    request
        .getRequestDispatcher(PAGE + "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8))
        .forward(request, response);
  }
}
