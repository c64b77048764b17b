package tw.proteacher.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.proteacher.intake.runs.Visitors;

/** Lets the night know that somebody is being answered. */
public class VisitorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Visitors visitors;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    visitors.enter();
    try {
      chain.doFilter(request, response);
    } finally {
      visitors.leave();
    }
  }
}
