package tw.proteacher.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.NotFound;

/** Says on whose behalf each request runs, once {@link Door} has let it through. */
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentUser user;
  @Inject private transient Door door;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Paths.isFacesResource(request) || isStranger(request)) {
      run(Caller.ANONYMOUS, request, response, chain);
    } else if (door.letsThrough(request, response)) {
      run(user.caller(request.getRemoteAddr()), request, response, chain);
    }
  }

  private static boolean isStranger(HttpServletRequest request) {
    return request.getUserPrincipal() == null && request.getSession(false) == null;
  }

  private static void run(
      Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      Access.as(
          caller,
          () -> {
            try {
              chain.doFilter(request, response);
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            } catch (ServletException failed) {
              throw new Carried(failed);
            }
            return true;
          });
    } catch (AccessDenied | NotFound refused) {
      // What may not be seen looks like what does not exist.
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    } catch (Carried failed) {
      throw failed.carried;
    }
  }

  /** A checked exception on its way out of a supplier. */
  private static final class Carried extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ServletException carried;

    private Carried(ServletException carried) {
      super(carried);
      this.carried = carried;
    }
  }
}
