package tw.proteacher.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** 語言切換: {@code ?lang=en} on any page is kept in a cookie and taken out of the address. */
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String asked = asked(request);
    if (asked == null) {
      chain.doFilter(request, response);
      return;
    }
    Cookie cookie = new Cookie(Language.NAME, asked);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) KEPT.toSeconds());
    response.addCookie(cookie);
    response.sendRedirect(request.getRequestURI() + Language.withoutChoice(request));
  }

  private static @Nullable String asked(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return null;
    }
    String asked = request.getParameter(Language.NAME);
    return Language.ENGLISH.equals(asked) || Language.CHINESE.equals(asked) ? asked : null;
  }
}
