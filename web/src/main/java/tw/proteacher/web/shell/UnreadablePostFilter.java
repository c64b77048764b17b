package tw.proteacher.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * 無法讀取的送出: what is posted is read here first. What is too large, has thousands of fields or is no
 * form at all is answered with a page; later on not even the error page could be made from it.
 */
public class UnreadablePostFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(UnreadablePostFilter.class.getName());

  /** As {@code web.xml} has it. */
  private static final long LARGEST = 9L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
      return;
    }
    boolean large = request.getContentLengthLong() > LARGEST;
    response.setStatus(
        large
            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
            : HttpServletResponse.SC_BAD_REQUEST);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    request
        .getRequestDispatcher("/WEB-INF/errors/" + (large ? "too-large" : "unreadable") + ".xhtml")
        .forward(new Unread(request), response);
  }

  private static boolean isReadable(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !request.getMethod().equals("POST")) {
      return true;
    }
    try {
      boolean parts =
          type.startsWith("multipart/form-data") && Paths.of(request).endsWith(".xhtml");
      if (parts) {
        request.getParts();
      }
      boolean fields = parts || type.startsWith("application/x-www-form-urlencoded");
      return !fields || request.getParameterMap().keySet().stream().noneMatch(Objects::isNull);
    } catch (IOException | ServletException | RuntimeException unreadable) {
      LOG.log(Level.FINE, "unreadable post", unreadable);
      return false;
    }
  }

  /** The request without what nobody can read. */
  private static final class Unread extends HttpServletRequestWrapper {
    private Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public @Nullable String getQueryString() {
      return null;
    }

    @Override
    public Collection<Part> getParts() {
      return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
      return null;
    }
  }
}
