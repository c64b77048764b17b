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
 * health or drives the operations API would otherwise keep the night at half its speed.
 */
public class VisitorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

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
    if (isMachine(request.getServletPath())) {
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

  private static boolean isMachine(String path) {
    return path.startsWith("/api/") || path.startsWith("/health/");
  }
}
