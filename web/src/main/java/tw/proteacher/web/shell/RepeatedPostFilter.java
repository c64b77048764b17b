package tw.proteacher.web.shell;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 重複送出: a page that is posted twice with the same contents (a double click, a reload, a way back)
 * is done once. The second is led to where the first one ended, and told so.
 */
public class RepeatedPostFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient SentPosts sent;
  @Inject private transient FlashNotes notes;
  @Inject private transient Texts texts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (session == null || !isOfPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<String> end =
        sent.once(
            PostPrint.of(request, session.getId()),
            () -> {
              chain.doFilter(request, response);
              return sentOnTo(response);
            });
    if (end.isPresent()) {
      notes.add(texts.in(Language.chosenIn(request), "post.repeated"));
      response.sendRedirect(end.get());
    }
  }

  /** What a page posts names the state it was written in; two showings of a page differ in it. */
  private static boolean isOfPage(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
  }

  private static @Nullable String sentOnTo(HttpServletResponse response) {
    return response.getStatus() == HttpServletResponse.SC_FOUND
        ? response.getHeader("Location")
        : null;
  }
}
