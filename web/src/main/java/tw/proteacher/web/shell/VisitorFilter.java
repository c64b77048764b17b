package tw.proteacher.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.proteacher.intake.runs.Visitors;

/**
 * Lets the night know that somebody is at a page. Machines can wait: what watches the server's
 * health, drives the operations API or keeps a page up to date that shows how far the night is
 * would otherwise hold it up.
 */
public class VisitorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What shell.js sends when a page asks for its own newest state. */
  private static final String LIVE_PART = "X-Live-Part";

  @Inject private transient Visitors visitors;

  /** For the container. */
  public VisitorFilter() {}

  VisitorFilter(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isMachine(request)) {
      chain.doFilter(request, response);
      return;
    }
    visitors.enter();
    try {
      chain.doFilter(request, response);
    } finally {
      visitors.leave();
    }
  }

  private static boolean isMachine(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/api/")
        || path.startsWith("/health/")
        || request.getHeader(LIVE_PART) != null;
  }
}
